import type { Rational } from "../exact/rational";
import { rational, roundHalfUp, ZERO } from "../exact/rational";
import type { CriteriaModel } from "../model";
import type { ScoreResult } from "../score";
import type { Line, WeightInterval } from "./stability";
import { lineOf, minus, staysNonNegative } from "./stability";

/** Ends of one weight in points, others keeping their proportions. */
export interface PointsInterval {
  readonly low: string;
  readonly high: string;
}

export interface ModelStability {
  readonly criterion: string;
  readonly weight: string;
  /** The application with the highest total stays first. */
  readonly winner: PointsInterval;
  /** The whole order stays. */
  readonly order: PointsInterval;
  /** Each application, by its place in the input, stays on its side of the pass mark. */
  readonly passing: readonly PointsInterval[];
}

/**
 * Exact one-way stability of a model over scored applications, from their published points: how far each weight may
 * move before the winner, the order, or somebody's pass or fail changes. Bonus criteria are held constant.
 */
export function modelStability(model: CriteriaModel, results: readonly ScoreResult[]): ModelStability[] {
  const own = model.criteria.flatMap((criterion, at) => (criterion.bonus ? [] : [{ criterion, at }]));
  const total = rational(model.declaredTotal);
  const weights = own.map(({ criterion }) => rational(criterion.weight).div(total));
  const rows = results.map((result) =>
    own.map(({ criterion, at }) =>
      rational(result.criteria[at]?.interval[0] ?? "0").div(rational(criterion.weight)),
    ),
  );
  const offsets = rows.map((row, index) => bonusShare(results[index], row, weights, total));
  return own.map(({ criterion }, at) => {
    const lines = rows.map((row, index) => lifted(lineOf(weights, row, at), offsets[index] ?? ZERO));
    const current = weights[at] ?? ZERO;
    const stays = (kept: readonly Line[]) => inPoints(staysNonNegative(current, kept), total);
    const order = bestFirst(lines, current);
    return {
      criterion: criterion.code,
      weight: roundHalfUp(rational(criterion.weight)),
      winner: stays(order.slice(1).map((line) => minus(order[0] ?? line, line))),
      order: stays(order.slice(1).map((line, below) => minus(order[below] ?? line, line))),
      passing: lines.map((line) => stays([sideOf(line, rational(model.passMark).div(total), current)])),
    };
  });
}

/** What the published total holds beyond the weighted criteria: the capped bonus. */
function bonusShare(
  result: ScoreResult | undefined,
  row: readonly Rational[],
  weights: readonly Rational[],
  total: Rational,
): Rational {
  const own = row.reduce((sum, share, at) => sum.add(share.mul(weights[at] ?? ZERO)), ZERO);
  return result?.criteria.some((criterion) => criterion.bonus)
    ? rational(result.interval[0]).div(total).sub(own)
    : ZERO;
}

function lifted({ at0, at1 }: Line, offset: Rational): Line {
  return { at0: at0.add(offset), at1: at1.add(offset) };
}

function valueAt({ at0, at1 }: Line, weight: Rational): Rational {
  return at0.add(at1.sub(at0).mul(weight));
}

function bestFirst(lines: readonly Line[], current: Rational): Line[] {
  return [...lines].sort((a, b) => valueAt(b, current).compare(valueAt(a, current)));
}

/** How far above the mark, or below it when it is below now. */
function sideOf(line: Line, mark: Rational, current: Rational): Line {
  const above = { at0: line.at0.sub(mark), at1: line.at1.sub(mark) };
  return valueAt(above, current).gte(ZERO) ? above : { at0: above.at0.neg(), at1: above.at1.neg() };
}

function inPoints({ low, high }: WeightInterval, total: Rational): PointsInterval {
  return { low: roundHalfUp(low.mul(total)), high: roundHalfUp(high.mul(total)) };
}
