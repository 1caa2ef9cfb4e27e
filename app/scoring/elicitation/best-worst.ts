import type { Row, Solver } from "../optimisation/linear-program";
import type { BestWorstComparisons } from "./best-worst-comparisons";
import type { WeightRange } from "./best-worst-ranges";
import { leastDeviation, weightRanges } from "./best-worst-ranges";

export interface BestWorst {
  /** The weights of the linear model, summing to 1 (Rezaei 2016). */
  readonly weights: readonly number[];
  /** ξ of the linear model: largest |w_best - a·w_j| or |w_j - a·w_worst|. Near 0 is consistent. */
  readonly linearDeviation: number;
  /** ξ* of the nonlinear model: largest |w_best/w_j - a| or |w_j/w_worst - a| (Rezaei 2015). */
  readonly deviation: number;
  /** ξ* / consistency index; 0 is perfectly consistent. */
  readonly consistencyRatio: number;
  /** What each weight may be under the nonlinear model, whose optimum is in general not unique (Rezaei 2016). */
  readonly ranges: readonly WeightRange[];
}

/**
 * Weights from 2n - 3 comparisons by the best-worst method (J. Rezaei, Omega 53 (2015) 49-57 and 64 (2016) 126-130).
 * The comparisons must be as `BestWorstComparisons` says.
 */
export function bestWorst(comparisons: BestWorstComparisons, solve: Solver): BestWorst {
  const deviation = leastDeviation(comparisons);
  const index = consistencyIndex(comparisons.bestToOthers[comparisons.worst] ?? 1);
  return {
    ...linearModel(comparisons, solve),
    deviation,
    consistencyRatio: index === 0 ? 0 : deviation / index,
    ranges: weightRanges(comparisons, deviation),
  };
}

/**
 * The largest ξ* that comparisons with this value of best against worst can have: the smaller root of
 * ξ² - (1 + 2a)ξ + (a² - a) = 0 (tabled by Rezaei 2015 as 0, 0.44, 1, 1.63, 2.3, 3, 3.73, 4.47, 5.23).
 */
export function consistencyIndex(bestToWorst: number): number {
  const sum = 1 + 2 * bestToWorst;
  return (sum - Math.sqrt(1 + 8 * bestToWorst)) / 2;
}

/** Least ξ with |w_best - a_j w_j| ≤ ξ, |w_j - b_j w_worst| ≤ ξ and Σw = 1; ξ is the last variable. */
function linearModel(comparisons: BestWorstComparisons, solve: Solver) {
  const { best, worst, bestToOthers, othersToWorst } = comparisons;
  const xi = bestToOthers.length;
  const differences = bestToOthers.flatMap((ratio, j) => [
    difference(best, ratio, j),
    difference(j, othersToWorst[j] ?? 1, worst),
  ]);
  const sum: Row = { terms: new Map(bestToOthers.map((_, j) => [j, 1])), low: 1, high: 1 };
  const rows = [sum, ...differences.flatMap((terms) => within(terms, xi))];
  const optimum = solve({ variables: xi + 1, rows }, (minimise) => minimise(new Map([[xi, 1]])));
  if (optimum === null) throw new Error("equal weights obey every row, so there is an optimum");
  return { weights: optimum.values.slice(0, xi), linearDeviation: optimum.objective };
}

/** w_more - ratio · w_less; nothing where a criterion is compared with itself. */
function difference(more: number, ratio: number, less: number): Map<number, number> {
  return more === less
    ? new Map()
    : new Map([
        [more, 1],
        [less, -ratio],
      ]);
}

/** |terms| ≤ ξ. */
function within(terms: ReadonlyMap<number, number>, xi: number): Row[] {
  const side = (sign: number): Row => ({
    terms: new Map([...[...terms].map(([at, value]) => [at, sign * value] as const), [xi, 1]]),
    low: 0,
    high: Number.POSITIVE_INFINITY,
  });
  return terms.size === 0 ? [] : [side(1), side(-1)];
}
