import type { Row, Solver } from "../optimisation/linear-program";
import { combine } from "../optimisation/linear-program";
import type { Judgement } from "./judgement";
import type { ValueSpace } from "./value-space";
import { only, scaled, withMargin } from "./value-space";

/** By how much, on a scale of 0 to 1, "better" must be better to count as kept. A thousand times the solver's tolerance. */
export const LEAST_MARGIN = 1e-6;

/** The largest margin by which every "better" can hold at once, at most 1; null when not even "at least" and "same" can. */
export function largestMargin(
  space: ValueSpace,
  judgements: readonly Judgement[],
  solve: Solver,
): number | null {
  const region = withMargin(space, judgements);
  const optimum = solve(region, (minimise) => minimise(new Map([[region.margin, -1]])));
  return optimum === null ? null : -optimum.objective;
}

export function agree(space: ValueSpace, judgements: readonly Judgement[], solve: Solver): boolean {
  return (largestMargin(space, judgements, solve) ?? 0) >= LEAST_MARGIN;
}

/**
 * A smallest set of judgements without which the rest can hold, as their numbers; one of several where they tie. One
 * 0/1 variable a judgement says whether it is dropped (Mousseau, Figueira, Dias, Gomes da Silva & Clímaco, "Resolving
 * inconsistencies among constraints on the parameters of an MCDA model", EJOR 147 (2003) 72-93).
 */
export function smallestDrop(space: ValueSpace, judgements: readonly Judgement[], solve: Solver): number[] {
  const dropped = (index: number) => space.rises + index;
  const rows = judgements.flatMap((each, index) => looseRows(space, each, dropped(index)));
  const region = {
    variables: space.rises + judgements.length,
    rows: [scaled(space), ...rows],
    binary: new Set(judgements.map((_, index) => dropped(index))),
  };
  const count = new Map(judgements.map((_, index) => [dropped(index), 1]));
  const optimum = solve(region, (minimise) => minimise(count));
  if (optimum === null) throw new Error("without any judgement every value function is left");
  return [...judgements.keys()].filter((index) => (optimum.values[dropped(index)] ?? 0) > 0.5);
}

/** A value difference is at most 1 in size, so that one whole `dropped` frees the row. */
function looseRows({ difference }: ValueSpace, { of, over, relation }: Judgement, dropped: number): Row[] {
  const low = relation === "better" ? LEAST_MARGIN : 0;
  const atLeast = (a: number, b: number): Row => ({
    terms: combine([1, difference(a, b)], [1 + low, only(dropped)]),
    low,
    high: Number.POSITIVE_INFINITY,
  });
  return relation === "same" ? [atLeast(of, over), atLeast(over, of)] : [atLeast(of, over)];
}

/**
 * For each dropped judgement, a smallest-by-inclusion set of judgements it contradicts, itself among them: leave out any
 * one and the others can hold (deletion filter; Chinneck & Dravnieks, ORSA Journal on Computing 3 (1991) 157-168).
 */
export function conflictsOf(
  space: ValueSpace,
  judgements: readonly Judgement[],
  drop: readonly number[],
  solve: Solver,
): number[][] {
  const kept = [...judgements.keys()].filter((index) => !drop.includes(index));
  const chosen = (indices: readonly number[]) => judgements.filter((_, index) => indices.includes(index));
  return drop.map((culprit) => {
    let conflict = [culprit, ...kept];
    for (const index of kept) {
      const without = conflict.filter((each) => each !== index);
      if (!agree(space, chosen(without), solve)) conflict = without;
    }
    return conflict.sort((a, b) => a - b);
  });
}
