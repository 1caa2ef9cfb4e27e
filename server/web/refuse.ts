import type { Request, Response } from "express";
import type { Bilingual } from "~/app/platform/i18n/languages";

interface PlainRefusal {
  status: number;
  title: Bilingual;
  /** when the caller may try again */
  retryAfterSeconds?: number;
}

/**
 * Answers what is refused before any page is made: programs under `/api` get a problem (RFC 9457), people a small page
 * in both languages, which needs neither database nor scripts.
 */
export function refuse(
  request: Request,
  response: Response,
  { status, title, retryAfterSeconds }: PlainRefusal,
) {
  response.status(status).set("Cache-Control", "no-store");
  if (retryAfterSeconds !== undefined) response.set("Retry-After", String(retryAfterSeconds));
  if (isInterface(request)) {
    const problem = { type: "about:blank", title: title.en, status, message: title };
    response
      .set("Access-Control-Allow-Origin", "*")
      .type("application/problem+json")
      .send(JSON.stringify(problem));
  } else if (request.accepts(["text", "html"]) === "html") {
    response.type("html").send(page(status, title));
  } else {
    response.type("text/plain").send(`${title.vi} / ${title.en}`);
  }
}

function isInterface({ path }: Request): boolean {
  return path === "/api" || path.startsWith("/api/");
}

/** Its texts are the house's own: nothing of the request stands in it. */
function page(status: number, { vi, en }: Bilingual): string {
  return `<!doctype html>
<html lang="vi">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<title>${status} · Bến Đỗ</title><link rel="icon" href="/favicon.svg"><link rel="stylesheet" href="/refused.css"></head>
<body><main><img src="/favicon.svg" alt="" width="56" height="56"><p>${status}</p>
<h1>${vi}</h1><p lang="en">${en}</p>
<p><a href="/vi">Bến Đỗ</a> · <a href="/en" lang="en">English</a></p></main></body>
</html>`;
}
