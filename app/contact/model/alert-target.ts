import { lotSearchParams } from "~/app/sites/model/lot-address";
import type { LotQuery } from "~/app/sites/model/lot-query";
import { lotFacets } from "~/app/sites/model/lot-terms";
import { readLotQuery } from "~/app/sites/model/read-lot-query";

/** What can be saved and watched: a search of lots, or one lot. */
export type AlertTarget = { kind: "search"; query: LotQuery } | { kind: "lot"; lotId: string };

const lotId = /^[a-z0-9][a-z0-9-]{0,79}$/;

/**
 * The one way to write a target down, as the address of its page without the language. How a list is looked at
 * (page, order, view) is no part of what is searched, nor is the order in which values were chosen.
 */
export function targetAddress(target: AlertTarget): string {
  return target.kind === "lot"
    ? `/lots/${target.lotId}`
    : `/lots${lotSearchParams(searchOnly(target.query))}`;
}

function searchOnly({ view, layers, sort, page, size, ...query }: LotQuery): Partial<LotQuery> {
  const sorted = Object.fromEntries(lotFacets.map((facet) => [facet, [...query[facet]].sort()]));
  return { ...query, ...sorted };
}

/** Reads an address that `targetAddress` wrote; null for any other. */
export function readTarget(address: string): AlertTarget | null {
  const { pathname, search } = new URL(address, "http://portal.invalid");
  if (pathname === "/lots") return searchTarget(search);
  const id = pathname.startsWith("/lots/") ? pathname.slice("/lots/".length) : "";
  return lotId.test(id) ? { kind: "lot", lotId: id } : null;
}

/** The target of a list's URL search. What makes no sense in it is left out. */
export function searchTarget(search: string): AlertTarget {
  return { kind: "search", query: readLotQuery(new URLSearchParams(search)).query };
}

/** What `/saved/new?search=…` or `/saved/new?lot=…` asks to save; null where it names neither. */
export function requestedTarget(params: URLSearchParams): AlertTarget | null {
  const id = params.get("lot");
  if (id !== null) return lotId.test(id) ? { kind: "lot", lotId: id } : null;
  const search = params.get("search");
  return search === null || search.length > 3000 ? null : searchTarget(search);
}
