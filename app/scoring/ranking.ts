import type { CriteriaModel } from "./model";
import type { Contender } from "./ranking/contender";
import { contenderOf } from "./ranking/contender";
import type { Entry } from "./ranking/entry";
import { assertRankable } from "./ranking/entry";
import { bestFirst } from "./ranking/order";
import { possibleRanks } from "./ranking/possible-ranks";
import type { TieRange } from "./ranking/ties";
import { tieRanges } from "./ranking/ties";

export type { Entry } from "./ranking/entry";
export { entryOf, Unrankable } from "./ranking/entry";

export interface RankedEntry {
  readonly id: string;
  /** 1 is best; those that nothing tells apart share a rank; null while anything that could move it is open. */
  readonly rank: number | null;
  /** Best and worst rank it may get; they hold `rank`. Null when excluded. */
  readonly possible: readonly [number, number] | null;
  /** Code of the tie-breaking criterion that put it behind the place before it; null when none was needed. */
  readonly tieBreaker: string | null;
  /** First and last place whose total lies within the tie width of its own, itself included; null without a rank. */
  readonly ties: TieRange | null;
}

export interface Ranking {
  /** Every entry, in input order. */
  readonly entries: readonly RankedEntry[];
  /** The places, best first: an index of `entries` each. Only entries with a rank have one. */
  readonly places: readonly number[];
}

/**
 * The one ranking of competing applications, for command, pages, what-if and export.
 *
 * - **Order.** An application below a criterion's minimum (điểm liệt) stands behind all that are not. Then the higher
 *   published total stands ahead (exact, rounded to two places once); between equal totals the tie-breakers decide one
 *   after another, on exact points. Whoever is still level shares a rank: 1, 2, 2, 4.
 * - **Ranked** is who is settled: scored, with no minimum and no tie-breaker's points open. Excluded ones have no place.
 * - **Tie** is a relation of two ranked entries on the same side of the minimums: their totals differ by at most the
 *   model's tie width. It depends on these two alone, whoever else applies; A may tie with B, and B with C, but not A with C.
 * - **Possible ranks** hold the rank in every way in which open figures and gates may be settled, and also when an open
 *   application is never completed. They enclose: each open entry is taken at its best and its worst on its own.
 *
 * Sorted, then swept: n log n in the number of entries, and linear in memory.
 * @param entries judged by this model (`entryOf`)
 * @throws Unrankable when an id is blank or repeated, or an entry was judged by another model
 */
export function rankApplications(model: CriteriaModel, entries: readonly Entry[]): Ranking {
  assertRankable(model, entries);
  const contenders = entries.map(({ judgement }) => contenderOf(model, judgement));
  const settled = contenders.flatMap((each, index) => (each?.settled ? [{ index, at: each.best }] : []));
  const places = bestFirst(settled, ({ at }) => at, model.tieBreakers);
  const ties = tieRanges(
    model,
    places.map(({ item }) => item.at),
  );
  const possible = possibleRanks(contenders, model.tieBreakers);
  const ranked: RankedEntry[] = entries.map(({ id }, index) => unranked(id, contenders[index], possible));
  for (const [place, { item, rank, tieBreaker }] of places.entries()) {
    const entry = ranked[item.index];
    if (entry) ranked[item.index] = { ...entry, rank, tieBreaker, ties: ties[place] ?? null };
  }
  return { entries: ranked, places: places.map(({ item }) => item.index) };
}

function unranked(
  id: string,
  contender: Contender | null | undefined,
  possible: (contender: Contender) => readonly [number, number],
): RankedEntry {
  return { id, rank: null, possible: contender ? possible(contender) : null, tieBreaker: null, ties: null };
}

/** Ids of the entries whose totals lie within the tie width of this one's, best first, at most so many. */
export function tiedWith(
  { entries, places }: Ranking,
  { id, ties }: RankedEntry,
  atMost = Number.POSITIVE_INFINITY,
): string[] {
  if (ties === null) return [];
  const [first, last] = ties;
  return places
    .slice(first, Math.min(last, first + atMost) + 1)
    .flatMap((index) => entries[index]?.id ?? [])
    .filter((other) => other !== id)
    .slice(0, atMost);
}
