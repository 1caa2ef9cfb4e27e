import { LRUCache } from "lru-cache";
import { env } from "~/app/platform/env.server";
import type { Answer } from "../answers/answer.server";

type Ready = Answer<string | Uint8Array>;
type Make = () => Promise<Answer<unknown> | null>;

const keptMs = 5_000;
const largestCache = 32 * 1024 * 1024;

/** Answers of the last seconds; who asks while one is being made waits for it. */
const kept = new LRUCache<string, Ready, Make>({
  ttl: keptMs,
  maxSize: largestCache,
  sizeCalculation: ({ body }) => body.length + 1,
  fetchMethod: async (_address, _before, { context: make, options }) => {
    const answer = await make();
    if (!answer) return undefined;
    options.ttl = Math.min(keptMs, answer.maxAgeSeconds * 1000);
    return ready(answer);
  },
});

/**
 * The answer for a request's address, made anew at most every five seconds, and never kept for longer than it promises to hold
 * (`max-age`). Programs ask the same in a row; each still counts against its caller's limit. `Cache-Control: no-cache`
 * gets a new one.
 */
export async function keptAnswer(request: Request, make: Make): Promise<Answer<unknown> | null> {
  const anew = request.headers.get("Cache-Control")?.includes("no-cache") ?? false;
  if (anew || env.NODE_ENV !== "production") return make();
  const { pathname, search } = new URL(request.url);
  return (await kept.fetch(pathname + search, { context: make })) ?? null;
}

function ready({ body, ...answer }: Answer<unknown>): Ready {
  const asItIs = typeof body === "string" || body instanceof Uint8Array;
  return { ...answer, body: asItIs ? body : JSON.stringify(body) };
}
