import type { ZoneListQuery } from "./zone-list-query";

const facets = ["kind", "status", "locality"] as const;

/** The shortest URL search that means this query. */
export function zoneListSearch(query: ZoneListQuery): string {
  const params = new URLSearchParams(query.q === "" ? {} : { q: query.q });
  for (const facet of facets) for (const value of query[facet]) params.append(facet, value);
  const search = params.toString();
  return search === "" ? "" : `?${search}`;
}
