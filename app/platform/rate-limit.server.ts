import { RateLimiterMemory, RateLimiterPrisma, RateLimiterRes } from "rate-limiter-flexible";
import { db } from "./database/client.server";
import { Refusal } from "./refusal";

export interface Limit {
  name: string;
  points: number;
  perSeconds: number;
}

function limiterOf({ name, points, perSeconds }: Limit) {
  return new RateLimiterPrisma({ storeClient: db, keyPrefix: name, points, duration: perSeconds });
}

/** Counts one use under `key` and refuses when the limit is reached. Counters are shared by all web processes. */
export async function countUse(limit: Limit, key: string): Promise<void> {
  await counted(limit, limiterOf(limit).consume(key));
}

const inMemory = new Map<string, RateLimiterMemory>();

/** The same for what is asked many times a minute: counted in this process alone, without a write. */
export async function countQuickUse(limit: Limit, key: string): Promise<void> {
  const { name, points, perSeconds } = limit;
  const limiter = inMemory.get(name) ?? new RateLimiterMemory({ points, duration: perSeconds });
  inMemory.set(name, limiter);
  await counted(limit, limiter.consume(key));
}

async function counted(limit: Limit, consumed: Promise<unknown>): Promise<void> {
  try {
    await consumed;
  } catch (error) {
    if (!(error instanceof RateLimiterRes)) throw error;
    const minutes = Math.max(1, Math.ceil(error.msBeforeNext / 60_000));
    throw new Refusal("throttled", [
      { rule: limit.name, message: "common:errors.throttled", data: { minutes } },
    ]);
  }
}

/** Begins to count anew, after a use that was in order. */
export async function forgetUses(limit: Limit, key: string): Promise<void> {
  await limiterOf(limit).delete(key);
}
