import type { Database, Transaction } from "~/app/platform/database/connect.server";

interface TurnOptions {
  /** longest wait for the turn, milliseconds; a running rebuild keeps it for its whole length */
  waitMs?: number;
  /** longest work in the turn, milliseconds */
  workMs?: number;
}

/**
 * Runs work while nobody else, in any process, has the turn of the same name. The turn is a lock of the database's
 * and ends with the transaction, so a killed process gives it back.
 */
export async function inTurn<T>(
  db: Database,
  name: string,
  work: (tx: Transaction) => Promise<T>,
  { waitMs = 30_000, workMs = 120_000 }: TurnOptions = {},
): Promise<T> {
  return db.$transaction(
    async (tx) => {
      await tx.$executeRaw`SELECT set_config('lock_timeout', ${String(waitMs)}, true)`;
      await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtextextended(${`search:${name}`}, 0))`;
      return work(tx);
    },
    { timeout: waitMs + workMs, maxWait: waitMs },
  );
}
