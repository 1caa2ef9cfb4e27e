import type { Database, Transaction } from "./database/connect.server";

/** Work that comes round again. */
export interface Job {
  name: string;
  /** the first time after `now` at which it is due */
  next(now: Date): Date;
  work(tx: Transaction, now: Date): Promise<void>;
}

const dayMs = 24 * 3_600_000;
/** 01:00 in Vietnam, when hardly anybody reads; the same all the year round */
const nightUtcMs = 18 * 3_600_000;

/** For `Job.next`: the night after this moment. */
export function everyNight(now: Date): Date {
  const nights = Math.floor((now.getTime() - nightUtcMs) / dayMs) + 1;
  return new Date(nights * dayMs + nightUtcMs);
}

/**
 * Does the job if it is due and no other worker is doing it: its row is claimed for as long as the transaction
 * lasts, and the work and the next due time are written together, so it is done once however many workers there are.
 *
 * @returns whether it was done
 */
export async function runIfDue(db: Database, { name, next, work }: Job, now: Date): Promise<boolean> {
  await db.scheduledJob.createMany({ data: [{ name, dueAt: next(now) }], skipDuplicates: true });
  return db.$transaction(
    async (tx) => {
      const claimed = await tx.$queryRaw<unknown[]>`
        SELECT name FROM "ScheduledJob" WHERE name = ${name} AND "dueAt" <= ${now} FOR UPDATE SKIP LOCKED`;
      if (claimed.length === 0) return false;
      await work(tx, now);
      await tx.scheduledJob.update({ where: { name }, data: { dueAt: next(now) } });
      return true;
    },
    { timeout: 60_000, maxWait: 30_000 },
  );
}
