import type { MultiSearchQuery } from "meilisearch";
import type { LotQuery } from "~/app/sites/model/lot-query";
import type { LotSort } from "~/app/sites/model/lot-terms";
import type { SearchClient } from "../client";
import { tidyQuery } from "../fold";
import { lots, plainlySearched } from "../lots";
import type { LotAsk } from "./lot-answer";
import { nearestFirst } from "./lot-distance";
import { lotFilter } from "./lot-filter";

const sorts: Record<Exclude<LotSort, "distance">, string[]> = {
  relevance: [],
  "area-asc": ["areaM2:asc"],
  "area-desc": ["areaM2:desc"],
  "rent-asc": ["rentUsdM2Term:asc"],
  ready: ["readyFrom:asc"],
  changed: ["changedOn:desc"],
  code: ["codeOrder:asc", "zoneOrder:asc"],
};

/** What every search for lots sends: words, conditions, order. */
export function lotSearch(search: SearchClient, { query, near }: LotAsk): MultiSearchQuery {
  const q = tidyQuery(query.q);
  return {
    indexUid: search.uid(lots.name),
    q,
    filter: lotFilter(query, near),
    sort: sortOf(query, near),
    // every word counts: a total of lots that share one word with the query would mean nothing
    matchingStrategy: "all",
    ...(q === "" ? {} : { attributesToSearchOn: plainlySearched }),
  };
}

function sortOf({ sort }: LotQuery, near: LotAsk["near"]): string[] {
  if (sort !== "distance") return sorts[sort];
  return near === null ? [] : [nearestFirst(near)];
}
