import type { TieBreaker } from "../model";
import type { Contender } from "./contender";
import type { Standpoint } from "./order";
import { compare } from "./order";

/**
 * Best and worst rank of each contender, however open figures turn out. An application that is still open may also
 * never be completed, or be excluded, so it is never surely ahead of anybody. Sorted once and looked up by halving: n log n.
 */
export function possibleRanks(
  contenders: readonly (Contender | null)[],
  tieBreakers: readonly TieBreaker[],
): (contender: Contender) => [number, number] {
  const ahead = (a: Standpoint, b: Standpoint) => compare(a, b, tieBreakers).difference;
  const sorted = (settled: boolean) =>
    contenders.flatMap((each) => (each?.settled === settled ? [each.best] : [])).sort(ahead);
  const [settled, open] = [sorted(true), sorted(false)];
  return ({ best, worst, settled: own }) => {
    const itself = !own && ahead(best, worst) < 0 ? 1 : 0;
    const mayBeAhead = countAhead(settled, worst, ahead) + countAhead(open, worst, ahead) - itself;
    return [1 + countAhead(settled, best, ahead), 1 + mayBeAhead];
  };
}

/** How many of these, best first, stand strictly ahead. */
function countAhead(
  sorted: readonly Standpoint[],
  of: Standpoint,
  ahead: (a: Standpoint, b: Standpoint) => number,
): number {
  let [from, to] = [0, sorted.length];
  while (from < to) {
    const middle = (from + to) >> 1;
    const other = sorted[middle];
    if (other !== undefined && ahead(other, of) < 0) from = middle + 1;
    else to = middle;
  }
  return from;
}
