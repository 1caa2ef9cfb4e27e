import type { Response as Reply, Request, RequestHandler } from "express";
import { LRUCache } from "lru-cache";
import type { Page } from "./kept-page";
import { marked } from "./kept-page";

/** Renders a page for its address and cookies, whether its reader waits or goes away. */
export type Render = (request: Request, reply: Reply) => Promise<Response>;

interface Clock {
  now(): number;
}

/** Pages that say the same to everyone who has not signed in. */
const shared = /^\/(vi|en)(\/(lots|zones|criteria|programme|infrastructure|places|compare)(\/[\w-]+)*)?$/;
/** Nothing in these cookies tells people apart; any other cookie does. */
const harmless = /^(lang|theme)=/;
const freshMs = 10_000;
/** Shown while another reader's rendering is under way, and no longer. */
const stalestMs = 60_000;
/** Shown while nothing can be rendered, marked with its time. */
const stalestInNeedMs = 600_000;
const patienceMs = 2_000;
const largestPage = 1024 * 1024;
const largestCache = 64 * 1024 * 1024;

/**
 * Gives a page that was rendered a moment ago to the next reader who asks for the same: a crowd sent here by a
 * newspaper costs one rendering in ten seconds. Only for readers without a session, and only where it was a success.
 * A rendering belongs to no reader: it ends, and is kept, also when whoever asked first goes away.
 *
 * @param clock in milliseconds; another one for trying what takes minutes
 * @returns `kept` answers with what there is; `made`, after whatever limits there are, renders what there is not.
 */
export function pageCache(
  render: Render,
  clock: Clock = performance,
): { kept: RequestHandler; made: RequestHandler } {
  const pages = new LRUCache<string, Page>({
    ttl: stalestInNeedMs,
    maxSize: largestCache,
    sizeCalculation: ({ body }, key) => body.byteLength + 2 * key.length,
    ttlResolution: 0,
    perf: clock,
  });
  /** Pages being rendered; each ends with the page, or with null where it is not to be kept. */
  const underWay = new Map<string, Promise<Page | null>>();

  const kept: RequestHandler = async (request, reply, next) => {
    const key = keyOf(request);
    const page = key === null ? undefined : pages.get(key);
    const rendering = key === null ? undefined : underWay.get(key);
    if (page && clock.now() - page.madeAt < (rendering ? stalestMs : freshMs)) return give(reply, page);
    const others = rendering && (await soon(rendering));
    if (others) give(reply, others);
    else next();
  };

  const made: RequestHandler = async (request, reply, next) => {
    const key = keyOf(request);
    if (key === null) return next();
    try {
      const rendering = rendered(render, request, reply, clock.now());
      const page = await settle(key, rendering);
      const last = pages.get(key);
      if (page.status === 503 && last) give(reply, marked(last, request.path, clock.now()));
      else give(reply, page);
    } catch (error) {
      next(error);
    }
  };

  async function settle(key: string, rendering: Promise<Page>): Promise<Page> {
    const toShare = rendering.then((page) => (mayBeKept(page) ? page : null)).catch(() => null);
    underWay.set(key, toShare);
    try {
      const page = await rendering;
      if (mayBeKept(page)) pages.set(key, page);
      return page;
    } finally {
      if (underWay.get(key) === toShare) underWay.delete(key);
    }
  }

  return { kept, made };
}

/** What another reader's rendering ends with; null when that takes too long. */
async function soon(rendering: Promise<Page | null>): Promise<Page | null> {
  let clock: NodeJS.Timeout | undefined;
  const late = new Promise<null>((resolve) => {
    clock = setTimeout(resolve, patienceMs, null);
  });
  return Promise.race([rendering, late]).finally(() => clearTimeout(clock));
}

async function rendered(render: Render, request: Request, reply: Reply, madeAt: number): Promise<Page> {
  const answer = await render(request, reply);
  const body = Buffer.from(await answer.arrayBuffer());
  return {
    status: answer.status,
    headers: [...answer.headers],
    body,
    nonce: String(reply.locals.nonce),
    madeAt,
  };
}

function keyOf({ method, originalUrl, path, headers }: Request): string | null {
  if (method !== "GET" || !shared.test(path)) return null;
  const cookies = (headers.cookie ?? "").split(/;\s*/).filter((one) => one !== "");
  return cookies.every((one) => harmless.test(one)) ? [originalUrl, ...cookies.sort()].join("\n") : null;
}

/** A page may say that it is for one reader alone, as one with a form made for them does. */
function mayBeKept({ status, headers, body }: Page): boolean {
  const caching = headers.find(([name]) => name === "cache-control")?.[1] ?? "";
  return status === 200 && body.byteLength <= largestPage && !caching.includes("no-store");
}

function give(reply: Reply, { status, headers, body, nonce }: Page): void {
  reply.status(status);
  for (const [name, value] of headers) reply.append(name, value);
  const own = String(reply.locals.nonce);
  reply.end(body.toString("latin1").replaceAll(nonce, own), "latin1");
}
