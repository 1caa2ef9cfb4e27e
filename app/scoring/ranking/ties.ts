import { rational } from "../exact/rational";
import type { CriteriaModel } from "../model";
import type { Standpoint } from "./order";

/** First and last of the places, counted from 0, that lie within the tie width of one of them. */
export type TieRange = readonly [number, number];

/**
 * For each place, those whose total is at most the tie width away, itself among them. Totals fall along the places, so
 * they stand side by side and one sweep finds all; those below a minimum are no rivals of those that are not.
 */
export function tieRanges({ tieWidth }: CriteriaModel, places: readonly Standpoint[]): TieRange[] {
  const width = rational(tieWidth).mul(rational(100)).floor().n;
  const tied = (a: Standpoint, b: Standpoint) =>
    a.belowMinimum === b.belowMinimum && distance(a.total, b.total) <= width;
  let [first, last] = [0, 0];
  return places.map((place) => {
    for (let other = places[first]; other && !tied(other, place); other = places[first]) first += 1;
    for (let other = places[last + 1]; other && tied(other, place); other = places[last + 1]) last += 1;
    return [first, last];
  });
}

function distance(a: bigint, b: bigint): bigint {
  return a > b ? a - b : b - a;
}
