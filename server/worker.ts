import { connectDatabase } from "~/app/platform/database/connect.server";
import { env } from "~/app/platform/env.server";
import { logger } from "~/app/platform/log.server";
import { searchClient } from "~/search/client";
import { topicHandlers } from "./worker/handlers";
import { runTopics } from "./worker/run-topics";
import { wakeUps } from "./worker/wake-ups";

const db = connectDatabase(env.DATABASE_URL, 4);
const stopping = new AbortController();

for (const event of ["SIGTERM", "SIGINT", "disconnect"]) process.once(event, () => stopping.abort());

const wake = wakeUps(env.DATABASE_URL, stopping.signal);
logger.info("worker runs");
process.send?.("ready");
await runTopics(db, topicHandlers(db, searchClient(env)), wake, stopping.signal);
await wake.close();
await db.$disconnect();
process.exit(0);
