import { translator } from "~/app/platform/i18n/i18n.server";
import { defaultLanguage, isLanguage } from "~/app/platform/i18n/languages";

export interface Page {
  status: number;
  headers: [string, string][];
  body: Buffer;
  /** the nonce its scripts were rendered with; every answer gets one of its own */
  nonce: string;
  /** when it was asked for, by the cache's clock */
  madeAt: number;
}

/** A page of a while ago that says so, at its end, where no script of the page minds one more line. */
export function marked(page: Page, path: string, now: number): Page {
  const segment = path.split("/")[1];
  const lang = isLanguage(segment) ? segment : defaultLanguage;
  const ageSeconds = Math.round((now - page.madeAt) / 1000);
  const time = new Intl.DateTimeFormat(lang, { timeStyle: "short", timeZone: "Asia/Ho_Chi_Minh" }).format(
    Date.now() - ageSeconds * 1000,
  );
  const line = `<p class="kept-page" role="status">${translator(lang)("common:keptPage", { time })}</p></body>`;
  const [before = "", after = ""] = splitLast(page.body.toString(), "</body>");
  const headers = page.headers.filter(([name]) => name !== "cache-control" && name !== "etag");
  return {
    ...page,
    headers: [...headers, ["cache-control", "private, no-store"], ["age", String(ageSeconds)]],
    body: Buffer.from(before + line + after),
  };
}

function splitLast(text: string, sign: string): [string, string] {
  const at = text.lastIndexOf(sign);
  return at === -1 ? [text, ""] : [text.slice(0, at), text.slice(at + sign.length)];
}
