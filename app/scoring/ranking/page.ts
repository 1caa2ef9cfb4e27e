import type { Entry, RankedEntry, Ranking } from "../ranking";
import { tiedWith } from "../ranking";
import type { Judgement } from "../score/judgement";
import type { Flip } from "./flip";
import { smallestFlip } from "./flip";

/** Dominance compares every pair of what is shown: a page is as long as people read. */
export const PAGE_LENGTH = 50;

export interface ShownPlace extends RankedEntry {
  /** Ids of the entries within the tie width of it, on this page or not. */
  readonly tiedWith: readonly string[];
  /** Ids of the entries on this page that are better on some criterion and worse on none, by exact points. */
  readonly dominatedBy: readonly string[];
  /** The smallest change of one weight that would swap it with the next place; null when none can. */
  readonly flip: Flip | null;
}

/**
 * Up to 50 places of a ranking with what people ask about each: who is too near to tell apart, who is better all round,
 * how firmly it stands before the next.
 * @param entries those that were ranked
 * @param from place of the first, counted from 0
 */
export function placesShown(ranking: Ranking, entries: readonly Entry[], from = 0): ShownPlace[] {
  const shown = ranking.places.slice(from, from + PAGE_LENGTH).flatMap((index) => {
    const [ranked, entry] = [ranking.entries[index], entries[index]];
    return ranked && entry ? [{ ranked, judgement: entry.judgement }] : [];
  });
  const after = entries[ranking.places[from + PAGE_LENGTH] ?? -1]?.judgement;
  return shown.map(({ ranked, judgement }, at) => {
    const next = at + 1 < shown.length ? shown[at + 1]?.judgement : after;
    return {
      ...ranked,
      tiedWith: tiedWith(ranking, ranked),
      dominatedBy: shown
        .filter((other) => dominates(other.judgement, judgement))
        .map((other) => other.ranked.id),
      flip: next ? smallestFlip(judgement, next) : null,
    };
  });
}

function dominates(better: Judgement, worse: Judgement): boolean {
  let ahead = false;
  for (const [at, { exact }] of better.scores.entries()) {
    const difference = exact.low.compare(worse.scores[at]?.exact.low ?? exact.low);
    if (difference < 0) return false;
    if (difference > 0) ahead = true;
  }
  return ahead;
}
