import type { IncomingMessage, ServerResponse } from "node:http";
import type { RequestHandler } from "express";
import helmet from "helmet";
import type { Env } from "~/app/platform/env.server";

const largestBody = 1024 * 1024;

function nonceOf(_request: IncomingMessage, response: ServerResponse): string {
  return `'nonce-${(response as ServerResponse & { locals: { nonce: string } }).locals.nonce}'`;
}

/** The one page that other sites may show inside theirs. */
const embedded = /^\/(vi|en)\/embed\/lots\/?$/;
/** What other sites' pages load: the widget's script, pictures of shared links, public data. */
const loadedElsewhere = /^\/(widget\.js|cards\/.*|api\/.*|catalog\.jsonld|(vi|en)\/feed\.atom)$/;

/** Content Security Policy and the usual headers. Development needs Vite's inline scripts, so it goes without CSP. */
export function securityHeaders(env: Env): RequestHandler {
  const closed = headersFor(env, { framed: false, elsewhere: false });
  const framed = headersFor(env, { framed: true, elsewhere: false });
  const elsewhere = headersFor(env, { framed: false, elsewhere: true });
  return (request, response, next) => {
    const headers = embedded.test(request.path)
      ? framed
      : loadedElsewhere.test(request.path)
        ? elsewhere
        : closed;
    headers(request, response, next);
  };
}

interface Openness {
  framed: boolean;
  elsewhere: boolean;
}

function headersFor(env: Env, { framed, elsewhere }: Openness): RequestHandler {
  const { NODE_ENV, PUBLIC_URL, MAP_STYLE_URL } = env;
  const https = PUBLIC_URL?.startsWith("https:") ?? false;
  // A basemap's style, tiles, pictures and letters come from one origin.
  const basemap = MAP_STYLE_URL ? [new URL(MAP_STYLE_URL).origin] : [];
  return helmet({
    contentSecurityPolicy: NODE_ENV !== "development" && {
      useDefaults: false,
      directives: {
        "default-src": ["'self'"],
        "script-src": ["'self'", nonceOf],
        "style-src": ["'self'"],
        "img-src": ["'self'", "data:", ...basemap],
        "font-src": ["'self'"],
        "connect-src": ["'self'", ...basemap],
        "worker-src": ["'self'"],
        "form-action": ["'self'"],
        "frame-ancestors": [framed ? "*" : "'none'"],
        "base-uri": ["'none'"],
        "object-src": ["'none'"],
      },
    },
    strictTransportSecurity: https && { maxAge: 31_536_000, includeSubDomains: true },
    crossOriginEmbedderPolicy: false,
    crossOriginResourcePolicy: { policy: elsewhere ? "cross-origin" : "same-origin" },
    xFrameOptions: !framed && { action: "deny" },
    referrerPolicy: { policy: "strict-origin-when-cross-origin" },
  });
}

/** Refuses what no page and no interface here understands, such as TRACE. */
export const knownMethods: RequestHandler = (request, response, next) => {
  if (/^(GET|HEAD|POST|PUT|PATCH|DELETE|OPTIONS)$/.test(request.method)) next();
  else
    response
      .status(405)
      .set("Allow", "GET, HEAD, POST, OPTIONS")
      .type("text/plain")
      .send("This method is not supported / Không hỗ trợ phương thức này");
};

/** Leaves null characters out of an address: no text has any, and PostgreSQL refuses to be asked for one. */
export const withoutNulls: RequestHandler = (request, _response, next) => {
  request.originalUrl = withoutNull(request.originalUrl);
  request.url = withoutNull(request.url);
  next();
};

function withoutNull(address: string): string {
  let text = address;
  // Again and again: "%%0000" without one has another.
  while (text.includes("%00")) text = text.replaceAll("%00", "");
  return text;
}

/**
 * Refuses writes that another site's page sends: browsers name the page's origin on every such request. The public
 * interface takes no writes and says so itself.
 */
export const sameOriginWrites: RequestHandler = (request, response, next) => {
  const { origin } = request.headers;
  const reading = request.method === "GET" || request.method === "HEAD" || request.method === "OPTIONS";
  const open = request.path.startsWith("/api/");
  if (reading || open || origin === undefined || hostOf(origin) === request.headers.host) {
    next();
    return;
  }
  response
    .status(403)
    .type("text/plain")
    .send("This form was sent from another site / Biểu mẫu gửi từ trang khác");
};

function hostOf(origin: string): string | null {
  try {
    return new URL(origin).host;
  } catch {
    return null;
  }
}

/** Refuses bodies over 1 MiB before they are read, and bodies that do not say how long they are. */
export const sizeLimit: RequestHandler = (request, response, next) => {
  const length = request.headers["content-length"];
  const chunked = request.headers["transfer-encoding"] !== undefined;
  if (chunked && length === undefined) {
    response.status(411).type("text/plain").send("Content-Length is required / Thiếu Content-Length");
  } else if (Number(length ?? 0) > largestBody) {
    response.status(413).type("text/plain").send("The form is over 1 MiB / Biểu mẫu vượt quá 1 MiB");
  } else {
    next();
  }
};
