import type { IncomingMessage, ServerResponse } from "node:http";
import type { RequestHandler } from "express";
import helmet from "helmet";
import type { Env } from "~/app/platform/env.server";

const largestBody = 1024 * 1024;

function nonceOf(_request: IncomingMessage, response: ServerResponse): string {
  return `'nonce-${(response as ServerResponse & { locals: { nonce: string } }).locals.nonce}'`;
}

/** Content Security Policy and the usual headers. Development needs Vite's inline scripts, so it goes without CSP. */
export function securityHeaders({ NODE_ENV, PUBLIC_URL, MAP_STYLE_URL }: Env): RequestHandler {
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
        "frame-ancestors": ["'none'"],
        "base-uri": ["'none'"],
        "object-src": ["'none'"],
      },
    },
    strictTransportSecurity: https && { maxAge: 31_536_000, includeSubDomains: true },
    crossOriginEmbedderPolicy: false,
    referrerPolicy: { policy: "strict-origin-when-cross-origin" },
  });
}

/** Refuses writes that another site's page sends: browsers name the page's origin on every such request. */
export const sameOriginWrites: RequestHandler = (request, response, next) => {
  const { origin } = request.headers;
  const reading = request.method === "GET" || request.method === "HEAD" || request.method === "OPTIONS";
  if (reading || origin === undefined || hostOf(origin) === request.headers.host) {
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
