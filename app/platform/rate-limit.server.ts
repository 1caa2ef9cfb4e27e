import { RateLimiterPrisma, RateLimiterRes } from "rate-limiter-flexible";
import { db } from "./database/client.server";
import { Refusal } from "./refusal";

export interface Limit {
  name: string;
  points: number;
  perSeconds: number;
}

/** Counts one use under `key` and refuses when the limit is reached. Counters are shared by all web processes. */
export async function countUse({ name, points, perSeconds }: Limit, key: string): Promise<void> {
  const limiter = new RateLimiterPrisma({
    storeClient: db,
    keyPrefix: name,
    points,
    duration: perSeconds,
  });
  try {
    await limiter.consume(key);
  } catch (error) {
    if (!(error instanceof RateLimiterRes)) throw error;
    const minutes = Math.max(1, Math.ceil(error.msBeforeNext / 60_000));
    throw new Refusal("throttled", [{ rule: name, message: "common:errors.throttled", data: { minutes } }]);
  }
}
