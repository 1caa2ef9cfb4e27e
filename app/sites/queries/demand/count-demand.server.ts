import { isbot } from "isbot";
import { db } from "~/app/platform/database/client.server";
import { logger } from "~/app/platform/log.server";
import { enoughLots } from "../../model/demand/demand-needs";
import type { LotQuery } from "../../model/lot-query";
import type { LotResults } from "../../model/lot-results";
import { recordDemand } from "../../use-cases/record-demand.server";

interface Visit {
  request: Request;
  clientAddress: string;
  query: LotQuery;
  results: Pick<LotResults, "total">;
}

/**
 * Counts a search that found hardly anything, for the office. The reader neither waits for it nor hears of its
 * failing; nobody is counted who asks not to be, and no machine.
 */
export function countDemand({ request, clientAddress, query, results }: Visit): void {
  if (results.total >= enoughLots || query.page > 1 || !mayCount(request.headers)) return;
  recordDemand(db, { query, clientAddress, now: new Date() }).catch((error: unknown) =>
    logger.warn({ err: error }, "a search that found nothing was not counted"),
  );
}

/** Do Not Track, Global Privacy Control, pages fetched ahead of a click, machines. */
export function mayCount(headers: Headers): boolean {
  const asksNot = headers.get("dnt") === "1" || headers.get("sec-gpc") === "1";
  const isAhead = /prefetch|prerender/.test(`${headers.get("sec-purpose")} ${headers.get("purpose")}`);
  const agent = headers.get("user-agent") ?? "";
  return !asksNot && !isAhead && agent !== "" && !isbot(agent);
}
