import type { RequestHandler, Response } from "express";
import { LRUCache } from "lru-cache";

interface Page {
  body: Buffer;
  headers: [string, string | string[]][];
  /** the nonce its scripts were rendered with; every answer gets one of its own */
  nonce: string;
}

/** Pages that say the same to everyone who has not signed in. */
const shared = /^\/(vi|en)(\/(lots|zones|criteria|programme|infrastructure|places|compare)(\/[\w-]+)*)?$/;
/** Nothing in these cookies tells people apart; any other cookie does. */
const harmless = /^(lang|theme)=/;
const keptMs = 10_000;
const largestPage = 1024 * 1024;
const largestCache = 64 * 1024 * 1024;

const pages = new LRUCache<string, Page>({
  ttl: keptMs,
  allowStale: true,
  noDeleteOnStaleGet: true,
  maxSize: largestCache,
  sizeCalculation: ({ body }) => body.byteLength,
});
/** Pages being rendered; each ends with the page, or with null where it is not to be kept. */
const underWay = new Map<string, Promise<Page | null>>();

/**
 * Gives a page that was rendered a moment ago to the next reader who asks for the same: a crowd sent here by a
 * newspaper costs one rendering in ten seconds. Only for readers without a session, and only where it was a success.
 * One reader at a time renders a page; the others get the last one, or wait for the first.
 */
export const pageCache: RequestHandler = async (request, response, next) => {
  const key = cacheKey(request.method, request.originalUrl, request.path, request.headers.cookie);
  if (key === null) return next();
  const rendering = underWay.get(key);
  const fresh = pages.getRemainingTTL(key) > 0;
  const kept = fresh || rendering ? (pages.get(key) ?? (await rendering)) : null;
  if (kept) give(response, kept);
  else {
    if (!rendering) underWay.set(key, answerOf(response, key));
    next();
  }
};

function answerOf(response: Response, key: string): Promise<Page | null> {
  return new Promise((resolve) => {
    let whole: Page | null = null;
    keepAnswer(response, (page) => {
      whole = page;
      pages.set(key, page);
    });
    response.once("close", () => {
      underWay.delete(key);
      resolve(whole);
    });
  });
}

function cacheKey(method: string, url: string, path: string, cookie = ""): string | null {
  if (method !== "GET" || !shared.test(path)) return null;
  const cookies = cookie.split(/;\s*/).filter((one) => one !== "");
  return cookies.every((one) => harmless.test(one)) ? [url, ...cookies.sort()].join("\n") : null;
}

function give(response: Response, { body, headers, nonce }: Page): void {
  for (const [name, value] of headers) response.setHeader(name, value);
  const own = String(response.locals.nonce);
  response.end(body.toString("latin1").replaceAll(nonce, own), "latin1");
}

/** Listens to what is sent and keeps it once it is whole. */
function keepAnswer(response: Response, keep: (page: Page) => void): void {
  const chunks: Buffer[] = [];
  let size = 0;
  const { write, end } = response;
  const collect = (chunk: unknown) => {
    if (!(chunk instanceof Uint8Array) && typeof chunk !== "string") return;
    const bytes = Buffer.from(chunk as string);
    size += bytes.byteLength;
    if (size <= largestPage) chunks.push(bytes);
  };
  response.write = ((...args: Parameters<typeof write>) => {
    collect(args[0]);
    return write.apply(response, args);
  }) as typeof write;
  response.end = ((...args: Parameters<typeof end>) => {
    collect(args[0]);
    const result = end.apply(response, args);
    if (response.statusCode === 200 && size <= largestPage && mayBeKept(response)) {
      keep({
        body: Buffer.concat(chunks),
        headers: ownHeaders(response),
        nonce: String(response.locals.nonce),
      });
    }
    return result;
  }) as typeof end;
}

/** A page may say that it is for one reader alone, as one with a form made for them does. */
function mayBeKept(response: Response): boolean {
  return !String(response.getHeader("Cache-Control") ?? "").includes("no-store");
}

/** What the page itself set; the policy with its nonce, dates and compression are each answer's own. */
function ownHeaders(response: Response): Page["headers"] {
  return ["content-type", "cache-control", "set-cookie", "link"].flatMap((name) => {
    const value = response.getHeader(name);
    return value === undefined ? [] : [[name, typeof value === "number" ? String(value) : value]];
  });
}
