import type { Request } from "express";
import { Router } from "express";
import type { Env } from "~/app/platform/env.server";
import type { DatabaseWatch } from "./database-watch";
import { metricsText } from "./metrics";
import { refuse } from "./refuse";

type State = "ok" | "down";

const patienceMs = 2000;
const searchKnownForMs = 500;

/** Asks at most twice a second, however many ask. */
function searchState(meiliUrl: string): () => Promise<State> {
  let known = { until: 0, state: Promise.resolve<State>("down") };
  return () => {
    const now = performance.now();
    if (now >= known.until) known = { until: now + searchKnownForMs, state: answers(meiliUrl) };
    return known.state;
  };
}

async function answers(meiliUrl: string): Promise<State> {
  try {
    const { ok } = await fetch(`${meiliUrl}/health`, { signal: AbortSignal.timeout(patienceMs) });
    return ok ? "ok" : "down";
  } catch {
    return "down";
  }
}

type HealthEnv = Pick<Env, "MEILI_URL" | "METRICS_TOKEN" | "PUBLIC_URL">;

/**
 * `/healthz`: this process lives (always 200). `/readyz`: it can serve (503 without the database; without search it
 * still serves, from the database). Both tell web, database and search apart. `/metrics`: Prometheus; for whoever has
 * the token, or on a portal without a public address for callers on this machine.
 */
export function healthRoutes(env: HealthEnv, database: DatabaseWatch): Router {
  const search = searchState(env.MEILI_URL);
  const parts = async () => ({
    web: "ok" as const,
    database: database.there ? ("ok" as const) : ("down" as const),
    search: await search(),
  });
  const router = Router();
  router.get("/healthz", async (_request, response) => {
    response.set("Cache-Control", "no-store").json(await parts());
  });
  router.get("/readyz", async (_request, response) => {
    const found = await parts();
    response
      .status(found.database === "ok" ? 200 : 503)
      .set("Cache-Control", "no-store")
      .json(found);
  });
  router.get("/metrics", async (request, response) => {
    if (mayMeasure(request, env)) {
      response
        .set("Cache-Control", "no-store")
        .type("text/plain; version=0.0.4")
        .send(await metricsText());
    } else {
      refuse(request, response, {
        status: 404,
        title: { vi: "Không có trang nào ở địa chỉ này", en: "There is no page at this address" },
      });
    }
  });
  return router;
}

/** Behind a proxy that names nobody, strangers look like callers on this machine: then only the token counts. */
function mayMeasure({ headers, socket }: Request, { METRICS_TOKEN, PUBLIC_URL }: HealthEnv): boolean {
  if (METRICS_TOKEN) return headers.authorization === `Bearer ${METRICS_TOKEN}`;
  const local = /^(127\.|::1$|::ffff:127\.)/.test(socket.remoteAddress ?? "");
  return local && PUBLIC_URL === undefined && headers["x-forwarded-for"] === undefined;
}
