import { RateLimiterMemory, RateLimiterRes } from "rate-limiter-flexible";
import { env } from "~/app/platform/env.server";
import { requestLimit } from "../../model/request-limit";

export interface Allowance {
  allowed: boolean;
  headers: Record<string, string>;
}

const { perSeconds } = requestLimit;
const points = env.API_REQUESTS_PER_MINUTE ?? requestLimit.points;
// Counted in this process only: a search must not wait for a write. Several web processes allow as many times more.
const counter = new RateLimiterMemory({ keyPrefix: "api", points, duration: perSeconds });

/** Counts one request, and says in headers what remains (draft-ietf-httpapi-ratelimit-headers). */
export async function allowanceOf(address: string): Promise<Allowance> {
  const { allowed, count } = await consume(address);
  const seconds = Math.max(1, Math.ceil(count.msBeforeNext / 1000));
  return {
    allowed,
    headers: {
      "RateLimit-Policy": `"address";q=${points};w=${perSeconds}`,
      RateLimit: `"address";r=${Math.max(0, count.remainingPoints)};t=${seconds}`,
      ...(!allowed && { "Retry-After": String(seconds) }),
    },
  };
}

async function consume(address: string): Promise<{ allowed: boolean; count: RateLimiterRes }> {
  try {
    return { allowed: true, count: await counter.consume(address) };
  } catch (error) {
    if (error instanceof RateLimiterRes) return { allowed: false, count: error };
    throw error;
  }
}
