import type { RequestHandler } from "express";
import { clientAddress } from "~/app/platform/client-address.server";
import { sessionCookie } from "~/app/platform/http/cookies.server";
import { countQuickUse } from "~/app/platform/rate-limit.server";
import { Refusal } from "~/app/platform/refusal";
import { refuse } from "./refuse";

/**
 * Bounds what one caller may have made a minute, whatever it is; the public interface has a limit of its own. People
 * behind one address who have signed in are counted apart: an authority's whole house goes out by one.
 */
export function pageLimit(pointsPerMinute: number): RequestHandler {
  const limit = { name: "pages", points: pointsPerMinute, perSeconds: 60 };
  return async (request, response, next) => {
    if (request.path.startsWith("/api/")) return next();
    try {
      // Only this portal can have signed it, so nobody makes up another one for each request.
      const session: unknown = await sessionCookie.parse(request.headers.cookie ?? null);
      await countQuickUse(
        limit,
        typeof session === "string" && session ? session : clientAddress(request.ip),
      );
      next();
    } catch (error) {
      if (!(error instanceof Refusal)) return next(error);
      refuse(request, response, {
        status: 429,
        retryAfterSeconds: 60,
        title: {
          vi: "Quá nhiều yêu cầu từ địa chỉ này, hãy đợi một phút",
          en: "Too many requests from this address, please wait a minute",
        },
      });
    }
  };
}
