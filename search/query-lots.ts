import type { FederatedMultiSearchParams, MultiSearchParams, MultiSearchQuery } from "meilisearch";
import type { LotQuery } from "~/app/sites/model/lot-query";
import type { LotHit } from "~/app/sites/model/lot-results";
import type { LotFacet, LotSort } from "~/app/sites/model/lot-terms";
import { lotFacets } from "~/app/sites/model/lot-terms";
import type { SearchClient } from "./client";
import { ask } from "./client";
import { isMarked, tidyQuery } from "./fold";
import type { LotDocument } from "./lots";
import { lots } from "./lots";
import { telex } from "./words/telex";

/** What both the search engine and the database answer; labels are added by who shows it. */
export interface LotAnswer {
  hits: LotHit[];
  total: number;
  /** facet value to the number of lots that have it and meet every other condition */
  counts: Record<LotFacet, Record<string, number>>;
}

const facetAttributes = {
  zone: "zoneId",
  kind: "zoneKind",
  locality: "localityIds",
  status: "status",
  sector: "sectors",
  reserved: "reservedFor",
} as const satisfies Record<LotFacet, keyof LotDocument>;

const sorts: Record<LotSort, string[]> = {
  relevance: [],
  "area-asc": ["areaM2:asc"],
  "area-desc": ["areaM2:desc"],
  "rent-asc": ["rentUsdM2Term:asc"],
  ready: ["readyFrom:asc"],
  distance: [],
  changed: ["changedOn:desc"],
  code: ["codeOrder:asc", "zoneOrder:asc"],
};

const shown = [
  "id",
  "code",
  "zoneId",
  "zoneName",
  "zoneKind",
  "localities",
  "status",
  "reservedFor",
  "areaM2",
  "powerKva",
  "waterM3Day",
  "wastewaterM3Day",
  "rentUsdM2Term",
  "readyFrom",
  "latitude",
  "longitude",
  "changedOn",
  "confirmedOn",
  "illustrative",
] as const satisfies readonly (keyof LotHit)[];

/** What a list shows of a document. */
export function lotHit(document: LotDocument): LotHit {
  return Object.fromEntries(shown.map((field) => [field, document[field]])) as unknown as LotHit;
}

/**
 * Lots for a reader's query, one page, with totals and facet counts that are exact up to 100,000 lots. Counts of a
 * facet leave that facet's own selection out (its values are alternatives) and keep all others.
 * @throws {SearchError} when Meilisearch is away, refuses, or has no such index.
 */
export async function queryLots(search: SearchClient, query: LotQuery): Promise<LotAnswer> {
  const selected = lotFacets.filter((facet) => query[facet].length > 0);
  const open = lotFacets.filter((facet) => query[facet].length === 0);
  const page = { ...lotSearch(search, query), ...pageOf(query), attributesToRetrieve: [...shown] };
  const countings = selected.map((facet) => ({
    ...lotSearch(search, { ...query, [facet]: [] }),
    hitsPerPage: 0,
    page: 1,
    facets: [facetAttributes[facet]],
  }));
  const [marked, { results }] = await ask(() =>
    Promise.all([
      hitsByMarks(search, query),
      search.meili.multiSearch<MultiSearchParams, LotHit>({
        queries: [{ ...page, facets: open.map((facet) => facetAttributes[facet]) }, ...countings],
      }),
    ]),
  );
  const [first, ...counted] = results;
  const count = (facet: LotFacet) => {
    const result = selected.includes(facet) ? counted[selected.indexOf(facet)] : first;
    return result?.facetDistribution?.[facetAttributes[facet]] ?? {};
  };
  return {
    hits: marked ?? first?.hits ?? [],
    total: first?.totalHits ?? 0,
    counts: {
      zone: count("zone"),
      kind: count("kind"),
      locality: count("locality"),
      status: count("status"),
      sector: count("sector"),
      reserved: count("reserved"),
    },
  };
}

/** Meilisearch folds marks away; where the reader typed them, a second query for the exact spelling ranks first. */
async function hitsByMarks(search: SearchClient, query: LotQuery): Promise<LotHit[] | null> {
  if (query.sort !== "relevance" || !isMarked(query.q)) return null;
  const { page, size } = query;
  const base = { ...lotSearch(search, query), attributesToRetrieve: [...shown] };
  const exact = { ...base, q: telex(tidyQuery(query.q)), attributesToSearchOn: ["typed"] };
  const { hits } = await search.meili.multiSearch<FederatedMultiSearchParams, LotHit>({
    federation: { limit: size, offset: (page - 1) * size },
    queries: [
      { ...exact, federationOptions: { weight: 10 } },
      { ...base, federationOptions: { weight: 1 } },
    ],
  });
  return hits.map(({ _federation, ...hit }) => hit);
}

function pageOf({ page, size }: LotQuery) {
  return { page, hitsPerPage: size };
}

function lotSearch(search: SearchClient, query: LotQuery): MultiSearchQuery {
  return {
    indexUid: search.uid(lots.name),
    q: tidyQuery(query.q),
    filter: lotFilter(query),
    sort: sorts[query.sort],
    // every word counts: a total of lots that share one word with the query would mean nothing
    matchingStrategy: "all",
  };
}

/** Alternatives within a facet, all conditions together; hectares become the stored square metres. */
function lotFilter(query: LotQuery): (string | string[])[] {
  const chosen = lotFacets
    .filter((facet) => query[facet].length > 0)
    .map((facet) => query[facet].map((value) => `${facetAttributes[facet]} = ${JSON.stringify(value)}`));
  return [
    ...chosen,
    ...atLeast("areaM2", query.areaMin === undefined ? undefined : query.areaMin * 10_000),
    ...(query.areaMax === undefined ? [] : [`areaM2 <= ${query.areaMax * 10_000}`]),
    ...atLeast("powerKva", query.powerMin),
    ...atLeast("waterM3Day", query.waterMin),
    ...atLeast("wastewaterM3Day", query.wastewaterMin),
    ...(query.rentMax === undefined ? [] : [`rentUsdM2Term <= ${query.rentMax}`]),
  ];
}

function atLeast(attribute: string, minimum: number | undefined): string[] {
  return minimum === undefined ? [] : [`${attribute} >= ${minimum}`];
}
