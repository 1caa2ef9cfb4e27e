import { connectDatabase } from "~/app/platform/database/connect.server";
import { env } from "~/app/platform/env.server";
import { logConsole, logger } from "~/app/platform/log.server";
import { postOffice } from "~/app/platform/mail/post-office.server";
import { publicOrigin } from "~/app/platform/public-origin.server";
import { searchClient } from "~/search/client";
import { searchIndexes } from "~/search/indexes";
import { answerSupervisor } from "./supervision/heartbeat";
import { topicHandlers } from "./worker/handlers";
import { keepIndexes } from "./worker/keep-indexes";
import { runClock } from "./worker/run-clock";
import { runTopics } from "./worker/run-topics";
import { wakeUps } from "./worker/wake-ups";

// Each topic keeps one connection for its lock while its handler works on another.
const db = connectDatabase(env.DATABASE_URL, 2 * (searchIndexes.length + 1) + 2);
const stopping = new AbortController();
const stopped = new Promise<void>((resolve) => {
  stopping.signal.addEventListener("abort", () => resolve());
});

for (const event of ["SIGTERM", "SIGINT", "disconnect"]) process.once(event, () => stopping.abort());

if (env.NODE_ENV === "production") logConsole();
const wake = wakeUps(env.DATABASE_URL, stopping.signal);
answerSupervisor();
logger.info("worker runs");
process.send?.("ready");
const search = searchClient(env);
const post = postOffice({ ...env, origin: publicOrigin });
// A rebuild left half-way changes nothing, and whoever runs next begins it anew: nobody waits for it to end.
await Promise.all([
  Promise.race([keepIndexes(db, search, stopping.signal), stopped]),
  runTopics(db, topicHandlers({ db, search, post }), wake, stopping.signal),
  runClock({ db, search }, stopping.signal),
]);
post.close();
await wake.close();
process.exit(0);
