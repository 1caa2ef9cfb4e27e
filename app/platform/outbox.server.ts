import type { Database, Transaction } from "./database/connect.server";

/** Adds work to be done once the caller's transaction has committed. The same key may be added any number of times. */
export async function enqueue(tx: Transaction, topic: string, keys: readonly string[]) {
  if (keys.length > 0) await tx.outbox.createMany({ data: keys.map((key) => ({ topic, key })) });
}

/** Thrown by a handler when the part it needs is away: nothing is wrong with the work, so it stays as it is. */
export class PartAway extends Error {
  override name = "PartAway";
}

interface Row {
  id: bigint;
  key: string;
  attempts: number;
}

const batchSize = 1000;
const longestDelaySeconds = 300;

/**
 * Runs `work` while no other worker may touch the topic; null if another one does. The lock belongs to the
 * transaction, so a worker that dies gives it back by dying.
 */
export function exclusively<T>(
  db: Database,
  topic: string,
  work: (tx: Transaction) => Promise<T>,
  timeoutMs = 600_000,
): Promise<T | null> {
  return db.$transaction(
    async (tx) => {
      const [lock] = await tx.$queryRaw<{ held: boolean }[]>`
        SELECT pg_try_advisory_xact_lock(hashtext(${topic})) AS held`;
      return lock?.held ? await work(tx) : null;
    },
    { timeout: timeoutMs, maxWait: 30_000 },
  );
}

/**
 * Hands the oldest due keys of a topic to the handler and deletes their rows once it has succeeded. A handler works
 * from the database's current state, so doing a key twice, or once for several rows, is right by construction; one
 * worker a topic keeps the order. Failed work is retried later and in ever smaller batches, until the one key that
 * cannot be done stands alone and no longer holds up the others.
 *
 * @returns how many rows were done or put off; 0 when there was nothing due or another worker has the topic
 * @throws PartAway as the handler threw it; the rows stay as they were
 */
export async function drain(
  db: Database,
  topic: string,
  handle: (keys: string[]) => Promise<void>,
): Promise<{ rows: number; failure?: Error }> {
  const outcome = await exclusively(db, topic, async (tx) => {
    const rows = await dueRows(tx, topic);
    if (rows.length === 0) return { rows: 0 };
    const ids = rows.map(({ id }) => id);
    try {
      await handle([...new Set(rows.map(({ key }) => key))]);
    } catch (error) {
      if (error instanceof PartAway) throw error;
      const failure = error instanceof Error ? error : new Error(String(error));
      await putOff(tx, ids, failure);
      return { rows: rows.length, failure };
    }
    await tx.outbox.deleteMany({ where: { id: { in: ids } } });
    return { rows: rows.length };
  });
  return outcome ?? { rows: 0 };
}

async function dueRows(tx: Transaction, topic: string): Promise<Row[]> {
  const rows = await tx.$queryRaw<Row[]>`
    SELECT id, key, attempts FROM "Outbox"
    WHERE topic = ${topic} AND "availableAt" <= now() ORDER BY id LIMIT ${batchSize}`;
  // Rows that failed as often as the oldest go with it, in the smaller a batch the oftener they have failed.
  const attempts = rows[0]?.attempts ?? 0;
  const others = rows.findIndex((row) => row.attempts !== attempts);
  const alike = others === -1 ? rows : rows.slice(0, others);
  return alike.slice(0, Math.max(1, batchSize >> (2 * attempts)));
}

async function putOff(tx: Transaction, ids: bigint[], failure: Error) {
  await tx.$executeRaw`
    UPDATE "Outbox" SET attempts = attempts + 1, "lastError" = ${failure.message.slice(0, 1000)},
      "availableAt" = now() + make_interval(secs => LEAST(${longestDelaySeconds}, power(2, attempts)))
    WHERE id = ANY(${ids})`;
}
