import type { LotQuery } from "../lot-query";
import type { LotFacet, LotRange } from "../lot-terms";
import { lotFacets, lotRanges } from "../lot-terms";

/** One need of a query as it stands above the list, and the query without it. */
export interface Chip {
  need: LotFacet | LotRange | "q" | "readyBy" | "near" | "within" | "bbox";
  /** the value, where the need is one of several values of a facet */
  value?: string;
  without: Partial<LotQuery>;
}

/** Everything a list is narrowed or measured by, in the order of the page, each to be taken back alone. */
export function chipsOf(query: LotQuery): Chip[] {
  return [
    ...when(query.q !== "", { need: "q", without: { q: "" } }),
    ...lotFacets.flatMap((facet) => facetChips(query, facet)),
    ...lotRanges.flatMap((range) =>
      when(query[range] !== undefined, { need: range, without: { [range]: undefined } }),
    ),
    ...when(query.readyBy !== undefined, {
      need: "readyBy",
      without: { readyBy: undefined, undated: false },
    }),
    ...when(query.near !== undefined, { need: "near", without: withoutNear(query) }),
    ...when(query.near !== undefined && query.within !== undefined, {
      need: "within",
      without: { within: undefined },
    }),
    ...when(query.bbox !== undefined, { need: "bbox", without: { bbox: undefined } }),
  ];
}

function when(there: boolean, chip: Chip): Chip[] {
  return there ? [chip] : [];
}

function facetChips(query: LotQuery, facet: LotFacet): Chip[] {
  const values: readonly string[] = query[facet];
  return values.map((value) => ({
    need: facet,
    value,
    without: { [facet]: values.filter((other) => other !== value) },
  }));
}

/** Without a place there is no distance to keep within or to order by. */
function withoutNear({ sort }: LotQuery): Partial<LotQuery> {
  return { near: undefined, within: undefined, sort: sort === "distance" ? "relevance" : sort };
}
