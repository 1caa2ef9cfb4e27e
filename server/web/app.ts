import { randomBytes } from "node:crypto";
import compression from "compression";
import type { Express } from "express";
import express from "express";
import type { Env } from "~/app/platform/env.server";
import type { DatabaseWatch } from "./database-watch";
import { door } from "./door";
import { healthRoutes } from "./health";
import { requestMetrics } from "./metrics";
import { pageBuild } from "./page-build";
import { pageCache } from "./page-cache";
import { pageLimit } from "./page-limit";
import { remix, wholeAnswer } from "./remix";
import { requestLog } from "./request-log";
import { permissionsPolicy, securityHeaders } from "./security";
import { knownMethods, sameOriginWrites, sizeLimit } from "./writes";

/** The HTTP side of the portal: the door, headers, health, files, limits, then Remix for everything else. */
export async function portalApp(env: Env, database: DatabaseWatch): Promise<Express> {
  const app = express();
  app.disable("x-powered-by");
  // Only a proxy on this machine, or one that is named, may say who the caller is.
  app.set("trust proxy", ["loopback", ...env.TRUST_PROXY]);

  const pages = await pageBuild();
  app.use((_request, response, next) => {
    response.locals.nonce = randomBytes(16).toString("base64");
    next();
  });
  app.use(requestMetrics, requestLog, securityHeaders(env), permissionsPolicy, door);
  app.use(healthRoutes(env, database));
  app.use(compression());
  app.use(pages.files);
  app.use(knownMethods, sameOriginWrites(env), sizeLimit);
  const limit = pageLimit(env.PAGE_REQUESTS_PER_MINUTE);
  if (env.NODE_ENV === "production") {
    const { kept, made } = pageCache(wholeAnswer(pages.build));
    app.use(kept, limit, made);
  } else {
    app.use(limit);
  }
  app.use("/api", remix(pages.interfaceBuild));
  app.use(remix(pages.build));
  return app;
}
