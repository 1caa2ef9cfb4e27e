import type { Rational } from "../exact/rational";
import { rational, roundHalfUp, sum, ZERO } from "../exact/rational";
import type { CriteriaModel } from "../model";
import { lineOf, minus, rootOf } from "../robustness/stability";
import type { ScoreResult } from "../score";

/** One weight moved, the others keeping their proportions: where two neighbours draw level. */
export interface Flip {
  readonly criterion: string;
  /** The weight now and at the swap, in points. */
  readonly from: string;
  readonly to: string;
  /** Size of the change, in points. */
  readonly change: string;
}

interface Crossing {
  readonly criterion: string;
  readonly from: Rational;
  readonly to: Rational;
}

/**
 * The nearest swap, or null when no single weight can put the lower entry ahead. Moves one criterion's weight at a time, in either direction, to where the
 * two draw level. Exact, from the published points; bonus points are left as they are.
 */
export function smallestFlip(model: CriteriaModel, higher: ScoreResult, lower: ScoreResult): Flip | null {
  const crossings = crossingsOf(model, higher, lower);
  const [nearest] = crossings.sort((a, b) => width(a).compare(width(b)));
  if (nearest === undefined) return null;
  return {
    criterion: nearest.criterion,
    from: roundHalfUp(nearest.from),
    to: roundHalfUp(nearest.to),
    change: roundHalfUp(width(nearest)),
  };
}

function crossingsOf(model: CriteriaModel, higher: ScoreResult, lower: ScoreResult): Crossing[] {
  const own = model.criteria.flatMap((criterion, at) => (criterion.bonus ? [] : [{ criterion, at }]));
  const total = rational(model.declaredTotal);
  const weights = own.map(({ criterion }) => rational(criterion.weight).div(total));
  const rows = [higher, lower].map((result) =>
    own.map(({ criterion, at }) => pointsAt(result, at).div(rational(criterion.weight))),
  );
  const bonus = bonusOf(model, higher).sub(bonusOf(model, lower)).div(total);
  return own.flatMap(({ criterion }, at) => {
    const [lead, follow] = rows.map((row) => lineOf(weights, row, at));
    if (lead === undefined || follow === undefined) return [];
    const gap = minus(lead, follow);
    const [at0, at1] = [gap.at0.add(bonus), gap.at1.add(bonus)];
    const root = at0.mul(at1).lt(ZERO) ? rootOf({ at0, at1 }) : null;
    return root === null
      ? []
      : [{ criterion: criterion.code, from: rational(criterion.weight), to: root.mul(total) }];
  });
}

function pointsAt(result: ScoreResult, at: number): Rational {
  return rational(result.criteria[at]?.interval[0] ?? "0");
}

function bonusOf(model: CriteriaModel, result: ScoreResult): Rational {
  const points = sum(model.criteria.map((criterion, at) => (criterion.bonus ? pointsAt(result, at) : ZERO)));
  const cap = rational(model.bonusCap);
  return points.gt(cap) ? cap : points;
}

function width({ from, to }: Crossing): Rational {
  return to.sub(from).abs();
}
