import type { Rational } from "../exact/rational";
import type { TieBreaker } from "../model";

/** Everything that decides who stands ahead of whom. */
export interface Standpoint {
  /** Points below some criterion's minimum. */
  readonly belowMinimum: boolean;
  /** The published total in hundredths of a point. */
  readonly total: bigint;
  /** Exact points on the criterion of the tie-breaker with this index. */
  readonly breaker: (at: number) => Rational;
}

export interface Place<Item> {
  readonly item: Item;
  /** Competition rank: 1, 2, 2, 4. */
  readonly rank: number;
  /** The criterion that put it behind the one before it, when minimum and total did not. */
  readonly tieBreaker: string | null;
}

/** Best first; those that nothing tells apart share a rank and stay in the given order. */
export function bestFirst<Item>(
  items: readonly Item[],
  standpointOf: (item: Item) => Standpoint,
  tieBreakers: readonly TieBreaker[],
): Place<Item>[] {
  const compared = (a: Item, b: Item) => compare(standpointOf(a), standpointOf(b), tieBreakers);
  const sorted = [...items].sort((a, b) => compared(a, b).difference);
  const places: Place<Item>[] = [];
  for (const [at, item] of sorted.entries()) {
    const before = places[at - 1];
    const { difference, by } = before ? compared(before.item, item) : FIRST;
    places.push({ item, rank: before && difference === 0 ? before.rank : at + 1, tieBreaker: by });
  }
  return places;
}

interface Comparison {
  /** Negative when the first stands ahead, 0 when nothing tells them apart. */
  readonly difference: number;
  readonly by: string | null;
}

const FIRST: Comparison = { difference: -1, by: null };
const LEVEL: Comparison = { difference: 0, by: null };

/** Minimums first, then totals, then the tie-breakers in their order. */
export function compare(a: Standpoint, b: Standpoint, tieBreakers: readonly TieBreaker[]): Comparison {
  const base = compareTotals(a, b);
  if (base !== 0) return { difference: base, by: null };
  for (const [at, { criterion, better }] of tieBreakers.entries()) {
    const ahead = b.breaker(at).compare(a.breaker(at));
    if (ahead !== 0) return { difference: better === "higher" ? ahead : -ahead, by: criterion };
  }
  return LEVEL;
}

/** As `compare`, without tie-breakers. */
export function compareTotals(a: Standpoint, b: Standpoint): number {
  if (a.belowMinimum !== b.belowMinimum) return a.belowMinimum ? 1 : -1;
  if (a.total === b.total) return 0;
  return a.total > b.total ? -1 : 1;
}
