import type { IncomingMessage, ServerResponse } from "node:http";
import type { RequestHandler } from "express";
import helmet from "helmet";
import type { Env } from "~/app/platform/env.server";

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

/** What the pages use of a device: where it is, when the reader asks for land nearby; nothing else, not even in frames. */
const deviceParts =
  "geolocation=(self), camera=(), microphone=(), display-capture=(), payment=(), usb=(), serial=(), bluetooth=(), " +
  "midi=(), magnetometer=(), gyroscope=(), accelerometer=(), browsing-topics=()";

export const permissionsPolicy: RequestHandler = (_request, response, next) => {
  response.set("Permissions-Policy", deviceParts);
  next();
};
