import { env } from "~/app/platform/env.server";
import { quickUse } from "~/app/platform/rate-limit.server";
import { requestLimit } from "../../model/request-limit";

export interface Allowance {
  allowed: boolean;
  headers: Record<string, string>;
}

const { perSeconds } = requestLimit;
const points = env.API_REQUESTS_PER_MINUTE ?? requestLimit.points;
// In this process only: a search must not wait for a write. Several web processes allow as many times more.
const limit = { name: "api", points, perSeconds };

/** Counts one request, and says in headers what remains (draft-ietf-httpapi-ratelimit-headers). */
export function allowanceOf(address: string, now = Date.now()): Allowance {
  const { count, endsAt } = quickUse(limit, address, now);
  const seconds = Math.max(1, Math.ceil((endsAt - now) / 1000));
  const allowed = count <= points;
  return {
    allowed,
    headers: {
      "RateLimit-Policy": `"address";q=${points};w=${perSeconds}`,
      RateLimit: `"address";r=${Math.max(0, points - count)};t=${seconds}`,
      ...(!allowed && { "Retry-After": String(seconds) }),
    },
  };
}
