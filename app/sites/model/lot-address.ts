import type { LotQuery } from "./lot-query";
import { lotFacets, lotRanges } from "./lot-terms";

/** What an address leaves unsaid. */
const defaults: Record<string, string> = { sort: "relevance", size: "20", page: "1" };

/** The shortest URL search that means this query: defaults are left out. */
export function lotSearchParams(query: Partial<LotQuery>): string {
  const params = new URLSearchParams();
  if (query.q) params.set("q", query.q);
  for (const facet of lotFacets) for (const value of query[facet] ?? []) params.append(facet, value);
  for (const range of lotRanges) {
    const value = query[range];
    if (value !== undefined) params.set(range, String(value));
  }
  if (query.sort) params.set("sort", query.sort);
  if (query.size) params.set("size", String(query.size));
  if (query.page) params.set("page", String(query.page));
  return shortSearch(params);
}

/** The same search without empty fields and without what goes without saying. */
export function shortSearch(given: Iterable<[string, string]>): string {
  const said = [...given].filter(([key, value]) => value.trim() !== "" && defaults[key] !== value);
  const search = new URLSearchParams(said).toString();
  return search === "" ? "" : `?${search}`;
}
