import type { PrismaClient } from "../generated/client";
import type { Transaction } from "./batches";
import { totalRows, writeAll } from "./batches";
import { criteriaRows, demonstrationBegins } from "./criteria";
import { portalTables } from "./tables";

export type SeedOptions = {
  /** argon2id, PHC string, of every demo account; without one there are none, nor what they would have filed */
  readonly passwordHash?: string;
  readonly onProgress?: (done: number, total: number) => void;
};

/** Any number will do as long as nothing else locks it: one seed at a time, whoever starts it. */
const seedLock = 20_261_123;

/** Whether the portal holds no data of its own yet. */
export async function isEmpty(db: PrismaClient | Transaction): Promise<boolean> {
  const select = { id: true } as const;
  const found = [await db.source.findFirst({ select }), await db.user.findFirst({ select })];
  return found.every((row) => row === null);
}

/**
 * Writes the real data and the demonstration in one transaction, with its people only where they have a password; leaves a portal that has data untouched.
 * Search is not told: rebuild the indexes afterwards.
 */
export async function seedPortal(
  db: PrismaClient,
  { passwordHash, onProgress = () => {} }: SeedOptions,
): Promise<void> {
  const criteria = await criteriaRows(passwordHash === undefined ? new Date() : demonstrationBegins);
  await db.$transaction(
    async (tx) => {
      await tx.$executeRaw`SELECT pg_advisory_xact_lock(${seedLock})`;
      if (!(await isEmpty(tx))) return;
      const tables = portalTables(tx, criteria, passwordHash);
      const total = totalRows(tables);
      let done = 0;
      await writeAll(tables, (rows) => {
        done += rows;
        onProgress(done, total);
      });
    },
    { maxWait: 10_000, timeout: 120_000 },
  );
}
