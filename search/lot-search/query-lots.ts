import type { MultiSearchParams, MultiSearchQuery } from "meilisearch";
import type { LotQuery } from "~/app/sites/model/lot-query";
import type { LotFacet } from "~/app/sites/model/lot-terms";
import { lotFacets } from "~/app/sites/model/lot-terms";
import { without } from "~/app/sites/model/needs/lot-needs";
import type { SearchClient } from "../client";
import { ask } from "../client";
import { hitsByMarks } from "./exact-marks";
import type { LotAnswer, LotAsk } from "./lot-answer";
import { lotHit, shownFields } from "./lot-answer";
import type { RetrievedLot } from "./lot-distance";
import { retrievedFor } from "./lot-distance";
import { facetAttributes, rangeAttributes } from "./lot-filter";
import { lotSearch } from "./lot-search";

/** Facets and measures: what stands beside the list, each counted without what the reader asks of itself. */
type Aside = LotFacet | keyof typeof measures;
type Bound = keyof typeof rangeAttributes;

/** What a slider moves along, with the needs that its ends set aside. */
const measures = {
  area: ["areaMin", "areaMax"],
  power: ["powerMin"],
  water: ["waterMin"],
  wastewater: ["wastewaterMin"],
  rent: ["rentMax"],
  ready: ["readyBy"],
} as const satisfies Record<string, readonly Bound[]>;

const asides = [...lotFacets, ...(Object.keys(measures) as (keyof typeof measures)[])];

type Counted = { facetDistribution?: Record<string, Record<string, number>>; facetStats?: Stats };
type Stats = Record<string, { min: number; max: number }>;

/**
 * Lots for a reader's query, one page, with totals and facet counts that are exact up to 100,000 lots. Counts of a
 * facet and ends of a range leave out what is asked of themselves and keep all other conditions.
 * @throws {SearchError} when Meilisearch is away, refuses, or has no such index.
 */
export async function queryLots(search: SearchClient, asked: LotAsk) {
  const { query, near } = asked;
  const [marked, { results }] = await ask(
    () =>
      Promise.all([
        hitsByMarks(search, asked),
        search.meili.multiSearch<MultiSearchParams, RetrievedLot>({ queries: searches(search, asked) }),
      ]),
    search.breaker,
  );
  const [first, ...counted] = results;
  const own = asides.filter((aside) => isAsked(query, aside));
  const result = (aside: Aside): Counted | undefined => {
    const at = own.indexOf(aside);
    return at === -1 ? first : counted[at];
  };
  return {
    hits: (marked ?? first?.hits ?? []).map((hit) => lotHit(hit, near)),
    total: first?.totalHits ?? 0,
    counts: countsOf(result),
    bounds: boundsOf(result),
  } satisfies LotAnswer;
}

/** The page itself, counting all that nothing is asked of, and a search without hits for each that something is. */
function searches(search: SearchClient, { query, near }: LotAsk): MultiSearchQuery[] {
  const open = asides.filter((aside) => !isAsked(query, aside));
  const own = asides.filter((aside) => isAsked(query, aside));
  const page = {
    ...lotSearch(search, { query, near }),
    page: query.page,
    hitsPerPage: query.size,
    attributesToRetrieve: [...shownFields, ...retrievedFor(near)],
    facets: open.map(attributeOf),
  };
  const countings = own.map((aside) => ({
    ...lotSearch(search, { query: without(query, ...needsOfAside(aside)), near }),
    page: 1,
    hitsPerPage: 0,
    facets: [attributeOf(aside)],
  }));
  return [page, ...countings];
}

function isFacet(aside: Aside): aside is LotFacet {
  return (lotFacets as readonly Aside[]).includes(aside);
}

function needsOfAside(aside: Aside): readonly (LotFacet | Bound)[] {
  return isFacet(aside) ? [aside] : measures[aside];
}

function attributeOf(aside: Aside): string {
  return isFacet(aside) ? facetAttributes[aside] : rangeAttributes[measures[aside][0]];
}

function isAsked(query: LotQuery, aside: Aside): boolean {
  return isFacet(aside)
    ? query[aside].length > 0
    : measures[aside].some((need: Bound) => query[need] !== undefined);
}

type ResultOf = (aside: Aside) => Counted | undefined;

function countsOf(result: ResultOf): LotAnswer["counts"] {
  const entries = lotFacets.map((facet) => [
    facet,
    result(facet)?.facetDistribution?.[facetAttributes[facet]] ?? {},
  ]);
  return Object.fromEntries(entries) as LotAnswer["counts"];
}

function boundsOf(result: ResultOf): LotAnswer["bounds"] {
  const ends = (measure: keyof typeof measures, unit = 1) => {
    const stats = result(measure)?.facetStats?.[attributeOf(measure)];
    return stats ? { min: stats.min / unit, max: stats.max / unit } : null;
  };
  const area = ends("area", 10_000);
  const ready = ends("ready");
  const dayOf = (seconds: number) => new Date(seconds * 1000).toISOString().slice(0, 10);
  return {
    areaMin: area,
    areaMax: area,
    powerMin: ends("power"),
    waterMin: ends("water"),
    wastewaterMin: ends("wastewater"),
    rentMax: ends("rent"),
    readyBy: ready && { min: dayOf(ready.min), max: dayOf(ready.max) },
  };
}
