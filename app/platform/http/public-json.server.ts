import { createHash } from "node:crypto";

/** Anyone's page may read what is public; there are no cookies in it to protect. */
export const openToAll = { "Access-Control-Allow-Origin": "*" };

/** Browsers ask before they send a header of their own choice; the one that is of use here is granted. */
export function preflight(): Response {
  const granted = {
    "Access-Control-Allow-Methods": "GET, HEAD",
    "Access-Control-Allow-Headers": "If-None-Match",
  };
  return new Response(null, {
    status: 204,
    headers: { ...openToAll, ...granted, Allow: "GET, HEAD, OPTIONS" },
  });
}

interface Freshness {
  /** how long anyone may show the answer again without asking */
  maxAgeSeconds: number;
}

/** Answers with public JSON, or with 304 when the caller has it already. */
export function publicJson(request: Request, body: unknown, { maxAgeSeconds }: Freshness): Response {
  const text = JSON.stringify(body);
  const etag = `"${createHash("sha256").update(text).digest("base64url").slice(0, 27)}"`;
  const headers = {
    ...openToAll,
    "Access-Control-Expose-Headers": "ETag",
    "Cache-Control": `public, max-age=${maxAgeSeconds}`,
    ETag: etag,
  };
  if (alreadyHas(request, etag)) return new Response(null, { status: 304, headers });
  return new Response(text, { headers: { ...headers, "Content-Type": "application/json; charset=utf-8" } });
}

/** A weak tag names the same content: compression on the way makes tags weak. */
export function alreadyHas(request: Request, etag: string): boolean {
  const known = (request.headers.get("If-None-Match") ?? "").split(",").map((tag) => tag.trim());
  return known.some((tag) => tag === "*" || tag.replace(/^W\//, "") === etag);
}
