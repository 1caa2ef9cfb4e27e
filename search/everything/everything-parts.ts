import type { MultiSearchQuery } from "meilisearch";
import type { FoundKind } from "~/app/finding/model/found";
import { metBegin, metEnd } from "~/app/finding/model/found";
import type { SearchClient } from "../client";
import { askedName } from "../words/name-key";
import { telexQuery } from "../words/telex";
import { indexOf, publicFilter, searchedOf } from "./everything-indexes";
import type { Asked } from "./grouped";
import type { Candidate } from "./rank";

/** One search for things of one kind. */
export interface Part {
  kind: FoundKind;
  way: Candidate["way"];
  query: MultiSearchQuery;
}

/** What holds the words. */
export function byWords(search: SearchClient, kind: FoundKind, q: string, { perGroup, partly }: Asked): Part {
  const query = {
    ...common(search, kind, perGroup),
    q,
    attributesToSearchOn: searchedOf(kind),
    matchingStrategy: partly ? ("frequency" as const) : ("all" as const),
  };
  return { kind, way: "words", query };
}

/** All that is called exactly so: kinds of place are told apart by the filter's caller. */
export function byName(search: SearchClient, kind: FoundKind, q: string): Part {
  const { whole, bare } = askedName(q);
  const keys = [whole, bare].map((key) => JSON.stringify(key)).join(", ");
  const { filter, ...query } = common(search, kind, 12);
  return { kind, way: "name", query: { ...query, q: "", filter: [...filter, `nameKeys IN [${keys}]`] } };
}

/** What is spelled with exactly these marks. */
export function byMarks(search: SearchClient, kind: FoundKind, q: string, { perGroup }: Asked): Part {
  const query = {
    ...common(search, kind, perGroup),
    q: telexQuery(q),
    attributesToSearchOn: ["typed"],
    matchingStrategy: "all" as const,
  };
  return { kind, way: "marks", query };
}

function common(search: SearchClient, kind: FoundKind, hitsPerPage: number) {
  return {
    indexUid: search.uid(indexOf[kind].name),
    filter: publicFilter(kind),
    attributesToHighlight: ["title", "code", "zoneName", "name", "criterionNames"],
    highlightPreTag: metBegin,
    highlightPostTag: metEnd,
    showRankingScore: true,
    showRankingScoreDetails: true,
    page: 1,
    hitsPerPage,
  };
}

/** Lots that meet the filter, counted by place and sector. */
export function lotCounting(search: SearchClient, filter: MultiSearchQuery["filter"] = []): MultiSearchQuery {
  const facets = ["zoneId", "localityIds", "sectors"];
  return { indexUid: search.uid(indexOf.lot.name), q: "", filter, facets, page: 1, hitsPerPage: 0 };
}
