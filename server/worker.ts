import { connectDatabase } from "~/app/platform/database/connect.server";
import { env } from "~/app/platform/env.server";
import { logger } from "~/app/platform/log.server";
import { searchClient } from "~/search/client";
import { topicHandlers } from "./worker/handlers";
import { keepIndexes } from "./worker/keep-indexes";
import { runTopics } from "./worker/run-topics";
import { wakeUps } from "./worker/wake-ups";

const db = connectDatabase(env.DATABASE_URL, 4);
const stopping = new AbortController();

for (const event of ["SIGTERM", "SIGINT", "disconnect"]) process.once(event, () => stopping.abort());

const wake = wakeUps(env.DATABASE_URL, stopping.signal);
logger.info("worker runs");
process.send?.("ready");
const search = searchClient(env);
await Promise.all([
  keepIndexes(db, search, stopping.signal),
  runTopics(db, topicHandlers(db, search), wake, stopping.signal),
]);
await wake.close();
await db.$disconnect();
process.exit(0);
