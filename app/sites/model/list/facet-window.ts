import type { LotQuery } from "../lot-query";
import type { FacetValue, LotResults } from "../lot-results";
import type { LotFacet } from "../lot-terms";
import { lotFacets } from "../lot-terms";

/** The part of a facet's values that a page shows at once. */
export interface FacetWindow {
  values: FacetValue[];
  /** values left out */
  more: number;
}
export type FacetWindows = Record<LotFacet, FacetWindow>;

/** A facet with one or two values more than the window is shown whole: a way to "2 more" takes their place. */
const windowSize = 8;
const tolerance = 2;

/** The first values of every facet and all chosen ones; whole where the reader asked for all. */
export function facetWindows(
  facets: LotResults["facets"],
  query: LotQuery,
  whole: readonly LotFacet[],
): FacetWindows {
  const entries = lotFacets.map((facet) => {
    const all = facets[facet];
    if (whole.includes(facet) || all.length <= windowSize + tolerance)
      return [facet, { values: all, more: 0 }];
    const chosen: readonly string[] = query[facet];
    const values = all.filter(({ value }, at) => at < windowSize || chosen.includes(value));
    return [facet, { values, more: all.length - values.length }];
  });
  return Object.fromEntries(entries) as FacetWindows;
}

/** Which facets an address asks to see whole: `?all=locality`. */
export function readWholeFacets(params: URLSearchParams): LotFacet[] {
  const asked = params.getAll("all");
  return lotFacets.filter((facet) => asked.includes(facet));
}
