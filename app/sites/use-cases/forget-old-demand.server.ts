import type { Database } from "~/app/platform/database/connect.server";

/** How long counts are kept, this month included. */
export const keptMonths = 24;

/** Throws away who was counted on earlier days, with the salts, and counts that are too old to plan by. */
export async function forgetOldDemand(db: Database, now: Date): Promise<void> {
  const today = new Date(now.toISOString().slice(0, 10));
  const oldest = new Date(Date.UTC(now.getUTCFullYear(), now.getUTCMonth() - keptMonths + 1, 1));
  await db.$transaction([
    db.demandVisit.deleteMany({ where: { day: { lt: today } } }),
    db.demandSalt.deleteMany({ where: { day: { lt: today } } }),
    db.unmetDemand.deleteMany({ where: { month: { lt: oldest } } }),
  ]);
}
