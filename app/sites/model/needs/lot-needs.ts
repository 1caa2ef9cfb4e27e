import type { LotQuery } from "../lot-query";
import type { ExcludingNeed } from "../lot-results";
import { lotFacets, lotRanges } from "../lot-terms";

/** One thing a reader asks of a lot; view, order and page ask nothing. */
export type LotNeed = ExcludingNeed["need"];

/** Needs that can be eased little by little; the others are met or not. */
export const gradualNeeds = [...lotRanges, "readyBy", "within"] as const;
export type GradualNeed = (typeof gradualNeeds)[number];

export const lotNeeds: readonly LotNeed[] = [...gradualNeeds, "bbox", ...lotFacets, "q"];

export function isGradual(need: LotNeed): need is GradualNeed {
  return (gradualNeeds as readonly LotNeed[]).includes(need);
}

/** What this query asks for. A distance is one only from a place. */
export function needsOf(query: LotQuery): LotNeed[] {
  return lotNeeds.filter((need) => {
    if (need === "within") return query.near !== undefined && query.within !== undefined;
    const value = query[need];
    return Array.isArray(value) ? value.length > 0 : value !== undefined && value !== "";
  });
}

/** The same query, first page, without these needs. */
export function without(query: LotQuery, ...needs: LotNeed[]): LotQuery {
  return Object.assign({ ...query, page: 1 }, ...needs.map(nothingOf));
}

/** The same query without every other need. */
export function only(query: LotQuery, need: LotNeed): LotQuery {
  return without(query, ...needsOf(query).filter((other) => other !== need));
}

/** The query with one more need, as `asked` has it. */
export function withNeed(query: LotQuery, asked: LotQuery, need: LotNeed): LotQuery {
  const undated = need === "readyBy" ? asked.undated : query.undated;
  return { ...query, [need]: asked[need], undated };
}

function nothingOf(need: LotNeed): Partial<LotQuery> {
  if (need === "q") return { q: "" };
  if (need === "readyBy") return { readyBy: undefined, undated: false };
  const isFacet = (lotFacets as readonly LotNeed[]).includes(need);
  return { [need]: isFacet ? [] : undefined };
}
