import type { Database } from "~/app/platform/database/connect.server";
import type { IndexName } from "./topics";
import { searchTopic } from "./topics";

const longestMs = 6 * 3_600_000;

/**
 * Runs work while no worker drains the index's topic and nobody else rebuilds it. The lock is the one that
 * app/platform/outbox.server.ts takes for the topic; it ends with the transaction, so a killed process gives it back.
 */
export function inTurn<T>(db: Database, index: IndexName, work: () => Promise<T>): Promise<T> {
  return db.$transaction(
    async (tx) => {
      await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtext(${searchTopic(index)}))`;
      return work();
    },
    { timeout: longestMs, maxWait: 30_000 },
  );
}
