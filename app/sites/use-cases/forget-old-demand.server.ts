import type { Job } from "~/app/platform/schedule.server";

/** How long counts are kept, this month included. */
export const keptMonths = 24;

const dayMs = 24 * 3600 * 1000;

/**
 * When a month is over: throws away who was counted in it, with its salt, so that no digest can be made again; and
 * counts that are too old to plan by. Looks every day, so that a worker which was away catches up.
 */
export const forgetOldDemand: Job = {
  name: "demand:forget-old",
  next: (now) => new Date((Math.floor(now.getTime() / dayMs) + 1) * dayMs),
  async work(tx, now) {
    const monthsAgo = (months: number) =>
      new Date(Date.UTC(now.getUTCFullYear(), now.getUTCMonth() - months, 1));
    const [month, oldest] = [monthsAgo(0), monthsAgo(keptMonths - 1)];
    await tx.demandVisit.deleteMany({ where: { month: { lt: month } } });
    await tx.demandSalt.deleteMany({ where: { month: { lt: month } } });
    await tx.unmetDemand.deleteMany({ where: { month: { lt: oldest } } });
  },
};
