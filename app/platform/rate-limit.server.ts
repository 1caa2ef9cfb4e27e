import { LRUCache } from "lru-cache";
import { RateLimiterPrisma, RateLimiterRes } from "rate-limiter-flexible";
import { db } from "./database/client.server";
import { Refusal } from "./refusal";
import type { Job } from "./schedule.server";
import { everyNight } from "./schedule.server";

/** How often something may be done under one key. A name stands for one limit in the whole house. */
export interface Limit {
  name: string;
  points: number;
  perSeconds: number;
}

const limiters = new Map<string, RateLimiterPrisma>();

function limiterOf({ name, points, perSeconds }: Limit): RateLimiterPrisma {
  const known = limiters.get(name);
  if (known) return known;
  const limiter = new RateLimiterPrisma({
    storeClient: db,
    keyPrefix: name,
    points,
    duration: perSeconds,
    // By default each limiter deletes every five minutes for as long as the process lives; the nightly job does it.
    clearExpiredByTimeout: false,
    // A key that is over is refused from memory: hammering at a closed door costs no write.
    inMemoryBlockOnConsumed: points + 1,
  });
  limiters.set(name, limiter);
  return limiter;
}

/**
 * Counts one use under `key`. Counters are shared by all web processes.
 *
 * @returns how many there have been in this span of time, this one included
 * @throws Refusal throttled when there have been more than the limit allows
 */
export async function countUse(limit: Limit, key: string): Promise<number> {
  try {
    const { consumedPoints } = await limiterOf(limit).consume(key);
    return consumedPoints;
  } catch (error) {
    if (error instanceof RateLimiterRes) throw throttled(limit, error.msBeforeNext);
    throw error;
  }
}

/** Begins to count anew. */
export async function forgetUses(limit: Limit, key: string): Promise<void> {
  await limiterOf(limit).delete(key);
}

/** Takes one use back that was counted before it was known to be in order. */
export async function takeBackUse(limit: Limit, key: string): Promise<void> {
  await limiterOf(limit).reward(key);
}

interface Uses {
  count: number;
  /** milliseconds since 1970 */
  endsAt: number;
}

/** Of what is counted in memory; whoever comes from more addresses at once than this is no matter of one address. */
const mostKeys = 20_000;
const quickUses = new LRUCache<string, Uses>({ max: mostKeys });

/** Counts one of what is asked many times a minute: in this process alone, without a write and without a timer. */
export function quickUse(limit: Limit, key: string, now = Date.now()): Uses {
  const id = `${limit.name}:${key}`;
  const known = quickUses.get(id);
  const running = known && known.endsAt > now;
  const uses = running ? known : { count: 0, endsAt: now + limit.perSeconds * 1000 };
  uses.count += 1;
  if (!running) quickUses.set(id, uses);
  return uses;
}

/** @throws Refusal throttled, as `countUse` does */
export async function countQuickUse(limit: Limit, key: string, now = Date.now()): Promise<void> {
  const { count, endsAt } = quickUse(limit, key, now);
  if (count > limit.points) throw throttled(limit, endsAt - now);
}

/** @param waitMs until it may be tried again, in milliseconds; at most the limit's whole span */
export function throttled({ name, perSeconds }: Limit, waitMs = perSeconds * 1000): Refusal {
  const minutes = Math.max(1, Math.ceil(waitMs / 60_000));
  return new Refusal("throttled", [{ rule: name, message: "common:errors.throttled", data: { minutes } }]);
}

/** Every night: deletes what has been counted in spans of time that are over. */
export const forgetCounts: Job = {
  name: "limits:forget-counts",
  next: everyNight,
  async work(tx, now) {
    await tx.rateLimiterFlexible.deleteMany({ where: { expire: { lt: now } } });
  },
};
