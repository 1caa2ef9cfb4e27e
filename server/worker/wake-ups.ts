import { EventEmitter, once } from "node:events";
import { setTimeout as delay } from "node:timers/promises";
import pg from "pg";
import { logger } from "~/app/platform/log.server";

export interface WakeUps {
  /** Resolves at the next committed outbox row, after a second, or when the worker is stopped. */
  next(): Promise<void>;
  close(): Promise<void>;
}

const lookAnywayAfterMs = 1000;

/** Listens for the database's notice of committed work; while the connection is away, the clock alone wakes. */
export function wakeUps(databaseUrl: string, stopping: AbortSignal): WakeUps {
  const bell = new EventEmitter();
  let client: pg.Client | undefined;

  async function listen() {
    while (!stopping.aborted) {
      const connection = new pg.Client({ connectionString: databaseUrl });
      connection.on("error", (error) => logger.warn({ err: error }, "worker lost its wake-up line"));
      try {
        await connection.connect();
        client = connection;
        connection.on("notification", () => bell.emit("ring"));
        await connection.query("LISTEN outbox");
        await once(connection, "end");
      } catch {
        await delay(lookAnywayAfterMs, undefined, { ref: false });
      }
    }
  }
  void listen();

  return {
    // Not AbortSignal.any with AbortSignal.timeout: in Node 20 such a pair can be collected before it fires.
    next: () =>
      new Promise((resolve) => {
        const wake = () => {
          clearTimeout(clock);
          bell.off("ring", wake);
          stopping.removeEventListener("abort", wake);
          resolve();
        };
        const clock = setTimeout(wake, stopping.aborted ? 0 : lookAnywayAfterMs);
        bell.on("ring", wake);
        stopping.addEventListener("abort", wake);
      }),
    async close() {
      await client?.end().catch(() => {});
    },
  };
}
