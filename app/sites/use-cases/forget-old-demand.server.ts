import type { Job } from "~/app/platform/schedule.server";

/** How long counts are kept, this month included. */
export const keptMonths = 24;

const dayMs = 24 * 3600 * 1000;

/**
 * When a day is over: throws away who was counted on it, with its salt, so that no digest can be made again; and
 * counts that are too old to plan by.
 */
export const forgetOldDemand: Job = {
  name: "demand:forget-old",
  next: (now) => new Date((Math.floor(now.getTime() / dayMs) + 1) * dayMs),
  async work(tx, now) {
    const today = new Date(now.toISOString().slice(0, 10));
    const oldest = new Date(Date.UTC(now.getUTCFullYear(), now.getUTCMonth() - keptMonths + 1, 1));
    await tx.demandVisit.deleteMany({ where: { day: { lt: today } } });
    await tx.demandSalt.deleteMany({ where: { day: { lt: today } } });
    await tx.unmetDemand.deleteMany({ where: { month: { lt: oldest } } });
  },
};
