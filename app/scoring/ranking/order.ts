import { rational } from "../exact/rational";
import type { CriteriaModel, TieBreaker } from "../model";
import type { Entry } from "./entry";

export interface Place {
  readonly entry: Entry;
  readonly rank: number;
  readonly tieBreaker: string | null;
}
export type Order = readonly Place[];

export function isRanked({ result }: Entry): boolean {
  return result.status === "scored";
}

/** Best first, with shared ranks (1, 2, 2, 4) and the tie-breaker that told each from the one before it. */
export function bestFirst({ tieBreakers }: CriteriaModel, ranked: readonly Entry[]): Order {
  const sorted = [...ranked].sort((a, b) => compare(a, b, tieBreakers).difference);
  const places: Place[] = [];
  for (const [at, entry] of sorted.entries()) {
    const before = places[at - 1];
    const { difference, by } = before
      ? compare(before.entry, entry, tieBreakers)
      : { difference: -1, by: null };
    places.push({ entry, rank: difference === 0 && before ? before.rank : at + 1, tieBreaker: by });
  }
  return places;
}

interface Comparison {
  /** Negative when the first stands ahead, 0 when nothing tells them apart. */
  readonly difference: number;
  readonly by: string | null;
}

function compare(a: Entry, b: Entry, tieBreakers: readonly TieBreaker[]): Comparison {
  const knockedOut = Number(belowMinimum(a)) - Number(belowMinimum(b));
  if (knockedOut !== 0) return { difference: knockedOut, by: null };
  const total = rational(b.result.interval[0]).compare(rational(a.result.interval[0]));
  if (total !== 0) return { difference: total, by: null };
  for (const { criterion, better } of tieBreakers) {
    const ahead = pointsOf(b, criterion).compare(pointsOf(a, criterion));
    if (ahead !== 0) return { difference: better === "higher" ? ahead : -ahead, by: criterion };
  }
  return { difference: 0, by: null };
}

function belowMinimum({ result }: Entry): boolean {
  return result.criteria.some((criterion) => criterion.aboveMinimum === false);
}

function pointsOf({ result }: Entry, code: string) {
  return rational(result.criteria.find((criterion) => criterion.code === code)?.interval[0] ?? "0");
}
