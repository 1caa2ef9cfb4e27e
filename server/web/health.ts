import { Router } from "express";
import { connectDatabase } from "~/app/platform/database/connect.server";
import { env } from "~/app/platform/env.server";
import { metricsText } from "./metrics";

type State = "ok" | "down";

const db = connectDatabase(env.DATABASE_URL, 1);
const patienceMs = 2000;

async function stateOf(check: () => Promise<unknown>): Promise<State> {
  try {
    const late = new Promise((_, reject) => setTimeout(reject, patienceMs, new Error("late")).unref());
    await Promise.race([check(), late]);
    return "ok";
  } catch {
    return "down";
  }
}

async function searchAnswers() {
  const response = await fetch(`${env.MEILI_URL}/health`, { signal: AbortSignal.timeout(patienceMs) });
  if (!response.ok) throw new Error(`status ${response.status}`);
}

async function parts() {
  const [database, search] = await Promise.all([
    stateOf(() => db.$queryRaw`SELECT 1`),
    stateOf(searchAnswers),
  ]);
  return { web: "ok" as const, database, search };
}

/**
 * `/healthz`: this process lives (always 200). `/readyz`: it can serve (503 without the database; without search it
 * still serves, from the database). Both tell web, database and search apart. `/metrics`: Prometheus.
 */
export function healthRoutes(): Router {
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
  router.get("/metrics", async (_request, response) => {
    response.type("text/plain; version=0.0.4").send(await metricsText());
  });
  return router;
}

export function closeHealth(): Promise<void> {
  return db.$disconnect();
}
