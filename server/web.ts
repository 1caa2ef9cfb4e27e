import { createServer } from "node:http";
import { databaseGate } from "~/app/platform/database/client.server";
import { env } from "~/app/platform/env.server";
import { logConsole, logger } from "~/app/platform/log.server";
import { portalApp } from "./web/app";
import { watchDatabase } from "./web/database-watch";

/** A request is small: whoever takes longer to send one keeps a line busy. */
const longestRequestMs = 30_000;
/** A reader who takes nothing for so long is not reading. */
const idleMs = 60_000;
const longestGoodbyeMs = 10_000;

if (env.NODE_ENV === "production") logConsole();

const database = watchDatabase(env.DATABASE_URL, databaseGate);
const server = createServer(
  { requestTimeout: longestRequestMs, headersTimeout: longestRequestMs },
  await portalApp(env, database),
);
server.timeout = idleMs;

server.listen(env.PORT, env.HOST, () => {
  logger.info({ port: env.PORT, host: env.HOST }, "web listens");
  process.send?.("ready");
});

server.on("error", (error) => {
  logger.fatal({ err: error }, "web cannot listen");
  process.exit(1);
});

/** Takes no new requests, finishes those under way, then ends; readers too slow for that are left behind. */
function end() {
  database.stop();
  server.close(() => process.exit(0));
  server.closeIdleConnections();
  setTimeout(() => server.closeAllConnections(), longestGoodbyeMs).unref();
}

process.once("SIGTERM", end);
process.once("SIGINT", end);
// The parent is gone: nobody would ever end this process.
process.once("disconnect", end);
