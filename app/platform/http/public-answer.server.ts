import { createHash } from "node:crypto";

/** Anyone's page may read what is public; there are no cookies in it to protect. */
export const openToAll = {
  "Access-Control-Allow-Origin": "*",
  "Access-Control-Expose-Headers": "ETag, Last-Modified, Link, RateLimit, RateLimit-Policy, Retry-After",
};

export const allowedMethods = "GET, HEAD, OPTIONS";

/** Browsers ask before they send headers of their own choice; those that are of use here are granted. */
export function preflight(): Response {
  const granted = {
    "Access-Control-Allow-Methods": allowedMethods,
    "Access-Control-Allow-Headers": "If-None-Match, If-Modified-Since",
    "Access-Control-Max-Age": "86400",
  };
  return new Response(null, { status: 204, headers: { ...openToAll, ...granted, Allow: allowedMethods } });
}

interface PublicAnswer {
  /** sent as it is where it is a text or bytes, else as JSON */
  body: unknown;
  mediaType: string;
  /** how long anyone may show the answer again without asking */
  maxAgeSeconds: number;
  changedAt?: Date | null;
  links?: { next: string | null; prev: string | null };
}

/** Answers with public data, or with 304 when the caller has it already. */
export function publicAnswer(request: Request, answer: PublicAnswer): Response {
  const { body, mediaType, maxAgeSeconds, changedAt } = answer;
  const content = typeof body === "string" || body instanceof Uint8Array ? body : JSON.stringify(body);
  const etag = `"${createHash("sha256").update(content).digest("base64url").slice(0, 27)}"`;
  const headers = new Headers({
    ...openToAll,
    "Cache-Control": `public, max-age=${maxAgeSeconds}`,
    ETag: etag,
  });
  if (changedAt) headers.set("Last-Modified", changedAt.toUTCString());
  const links = Object.entries(answer.links ?? {}).flatMap(([rel, path]) =>
    path ? [`<${path}>; rel="${rel}"`] : [],
  );
  if (links.length > 0) headers.set("Link", links.join(", "));
  if (alreadyHas(request, etag, changedAt)) return new Response(null, { status: 304, headers });
  const isText = typeof content === "string";
  headers.set("Content-Type", isText ? `${mediaType}; charset=utf-8` : mediaType);
  return new Response(content as BodyInit, { headers });
}

/** The same for what is JSON and nothing else. */
export function publicJson(
  request: Request,
  body: unknown,
  { maxAgeSeconds }: Pick<PublicAnswer, "maxAgeSeconds">,
): Response {
  return publicAnswer(request, { body, mediaType: "application/json", maxAgeSeconds });
}

/** A weak tag names the same content: compression on the way makes tags weak. Dates count only without tags. */
export function alreadyHas(request: Request, etag: string, changedAt: Date | null = null): boolean {
  const tags = request.headers.get("If-None-Match");
  if (tags !== null) {
    const known = tags.split(",").map((tag) => tag.trim());
    return known.some((tag) => tag === "*" || tag.replace(/^W\//, "") === etag);
  }
  const since = Date.parse(request.headers.get("If-Modified-Since") ?? "");
  return changedAt !== null && Math.floor(changedAt.getTime() / 1000) * 1000 <= since;
}
