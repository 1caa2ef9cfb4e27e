import type { LotQuery } from "./lot-query";
import { lotFacets, lotRanges } from "./lot-terms";

/** What an address leaves unsaid. */
const defaults: Record<string, string> = {
  sort: "relevance",
  size: "20",
  page: "1",
  view: "list",
  undated: "false",
};

const singles = [
  ...lotRanges,
  "readyBy",
  "undated",
  "near",
  "within",
  "bbox",
  "view",
  "layers",
  "sort",
  "size",
  "page",
] as const;

/** The shortest URL search that means this query: defaults are left out. */
export function lotSearchParams(query: Partial<LotQuery>): string {
  const params = new URLSearchParams();
  if (query.q) params.set("q", query.q);
  for (const facet of lotFacets) for (const value of query[facet] ?? []) params.append(facet, value);
  for (const single of singles) {
    const value = query[single];
    if (value !== undefined) params.set(single, String(value));
  }
  return shortSearch(params);
}

/** The same search without empty fields and without what goes without saying. */
export function shortSearch(given: Iterable<[string, string]>): string {
  const said = [...given].filter(([key, value]) => value.trim() !== "" && defaults[key] !== value);
  const search = new URLSearchParams(said).toString();
  return search === "" ? "" : `?${search}`;
}
