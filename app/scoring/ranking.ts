import { rational } from "./exact/rational";
import type { CriteriaModel } from "./model";
import type { Entry } from "./ranking/entry";
import type { Flip } from "./ranking/flip";
import { smallestFlip } from "./ranking/flip";
import type { Order } from "./ranking/order";
import { bestFirst, isRanked } from "./ranking/order";

export type { Entry } from "./ranking/entry";

export interface RankedEntry {
  readonly id: string;
  /** 1 is best; equal after every tie-breaker share a rank; null unless the status is `scored`. */
  readonly rank: number | null;
  /** Best and worst rank still possible while other totals, or its own, are open; null when excluded. */
  readonly possible: readonly [number, number] | null;
  /** Entries with the same number have totals too near to tell apart: choosing between them needs a reason. */
  readonly tieBand: number | null;
  /** Code of the tie-breaking criterion that put it behind the entry before it; null when none was needed. */
  readonly tieBreaker: string | null;
  /** Ids of the entries that are better on some criterion and worse on none. */
  readonly dominatedBy: readonly string[];
  /** The smallest change of one weight that would swap it with the next entry; null when none can. */
  readonly flip: Flip | null;
}

/**
 * Ranks competing applications by their published totals. Scores do not depend on who else applied, so adding or
 * removing an entry never reorders the others. An entry below a criterion's minimum stands after all that are not.
 * Tie bands run from the top: each holds everything within the model's tie width of its first entry.
 */
export function rankApplications(model: CriteriaModel, entries: readonly Entry[]): RankedEntry[] {
  const order = bestFirst(model, entries.filter(isRanked));
  const bands = tieBands(model, order);
  const places = new Map(order.map((place, at) => [place.entry.id, { place, at }]));
  return entries.map((entry) => {
    const found = places.get(entry.id);
    const next = found && order[found.at + 1]?.entry;
    return {
      id: entry.id,
      rank: found?.place.rank ?? null,
      possible: possibleRanks(entry, entries),
      tieBand: found ? (bands[found.at] ?? null) : null,
      tieBreaker: found?.place.tieBreaker ?? null,
      dominatedBy: entries.filter((other) => dominates(other, entry)).map((other) => other.id),
      flip: next ? smallestFlip(model, entry.result, next.result) : null,
    };
  });
}

function tieBands({ tieWidth }: CriteriaModel, order: Order): number[] {
  const width = rational(tieWidth);
  let band = 0;
  let top: string | null = null;
  return order.map(({ entry: { result } }) => {
    const total = rational(result.interval[0]);
    if (top === null || rational(top).sub(total).gt(width)) {
      band += 1;
      top = result.interval[0];
    }
    return band;
  });
}

/** Counts who is surely ahead and who may be. */
function possibleRanks(entry: Entry, entries: readonly Entry[]): RankedEntry["possible"] {
  if (entry.result.status === "excluded") return null;
  const rivals = entries.filter((other) => other !== entry && other.result.status !== "excluded");
  const [low, high] = entry.result.interval.map(rational);
  if (low === undefined || high === undefined) return null;
  const surely = rivals.filter((other) => rational(other.result.interval[0]).gt(high)).length;
  const perhaps = rivals.filter((other) => rational(other.result.interval[1]).gt(low)).length;
  return [surely + 1, perhaps + 1];
}

/** On published points, certain values only. */
function dominates(better: Entry, worse: Entry): boolean {
  if (better === worse || !isRanked(better) || !isRanked(worse)) return false;
  const differences = better.result.criteria.map((criterion, at) =>
    rational(criterion.interval[0]).compare(rational(worse.result.criteria[at]?.interval[0] ?? "0")),
  );
  return (
    differences.every((difference) => difference >= 0) && differences.some((difference) => difference > 0)
  );
}
