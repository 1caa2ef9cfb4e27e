import { createServer } from "node:http";
import { env } from "~/app/platform/env.server";
import { logger } from "~/app/platform/log.server";
import { portalApp } from "./web/app";
import { closeHealth } from "./web/health";

const server = createServer(await portalApp());

server.listen(env.PORT, env.HOST, () => {
  logger.info({ port: env.PORT, host: env.HOST }, "web listens");
  process.send?.("ready");
});

server.on("error", (error) => {
  logger.fatal({ err: error }, "web cannot listen");
  process.exit(1);
});

/** Takes no new requests, finishes those under way, then ends. */
function end() {
  server.close(async () => {
    await closeHealth();
    process.exit(0);
  });
  server.closeIdleConnections();
}

process.once("SIGTERM", end);
process.once("SIGINT", end);
// The parent is gone: nobody would ever end this process.
process.once("disconnect", end);
