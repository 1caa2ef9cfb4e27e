import { randomBytes } from "node:crypto";
import { createRequestHandler } from "@remix-run/express";
import compression from "compression";
import type { Express, RequestHandler } from "express";
import express from "express";
import { env } from "~/app/platform/env.server";
import { healthRoutes } from "./health";
import { requestMetrics } from "./metrics";
import { pageBuild } from "./page-build";
import { pageCache } from "./page-cache";
import { requestLog } from "./request-log";
import { knownMethods, sameOriginWrites, securityHeaders, sizeLimit, withoutNulls } from "./security";

/** The HTTP side of the portal: headers, limits, health, files, then Remix for everything else. */
export async function portalApp(): Promise<Express> {
  const app = express();
  app.disable("x-powered-by");
  // Only a proxy on this machine may say who the caller is.
  app.set("trust proxy", "loopback");

  const pages = await pageBuild();
  app.use((_request, response, next) => {
    response.locals.nonce = randomBytes(16).toString("base64");
    next();
  });
  app.use(withoutNulls);
  app.use(requestMetrics);
  app.use(healthRoutes());
  app.use(requestLog);
  app.use(securityHeaders(env));
  app.use(compression());
  // No file has a name that is no text; whoever answers for the address says so in its own way.
  app.use((request, response, next) =>
    isWellFormed(request.path) ? pages.files(request, response, next) : next(),
  );
  app.use(knownMethods, sameOriginWrites, sizeLimit);
  if (env.NODE_ENV === "production") app.use(pageCache);
  app.use("/api", remix(pages.interfaceBuild));
  app.use(remix(pages.build));
  return app;
}

function remix(build: Parameters<typeof createRequestHandler>[0]["build"]): RequestHandler {
  return createRequestHandler({
    build,
    mode: env.NODE_ENV,
    getLoadContext: (request, response) => ({
      nonce: String(response.locals.nonce),
      clientAddress: request.ip ?? "",
    }),
  });
}

function isWellFormed(path: string): boolean {
  try {
    decodeURIComponent(path);
    return true;
  } catch {
    return false;
  }
}
