import type { Rational } from "../exact/rational";
import { ONE, rational, ZERO } from "../exact/rational";
import type { Criterion } from "../model/schema";
import type { ValueFunction } from "../values/value-function";

/** A stretch of a value function on which every further unit earns the same points. */
export interface Slope {
  /** In the indicator's unit, or levels of the rubric; `from` below `to`. */
  readonly from: Rational;
  readonly to: Rational;
  /** Points for one unit more: negative where more is worse, never zero. */
  readonly pointsPerUnit: Rational;
}

/** The sloping stretches of a criterion, from low to high; none for a choice or steps, which only jump. */
export function slopesOf({ weight, value }: Criterion): Slope[] {
  const most = rational(weight);
  const anchors = anchorsOf(value);
  return anchors.flatMap((right, index) => {
    const left = anchors[index - 1];
    if (left === undefined || left.share.equals(right.share)) return [];
    const perUnit = right.share.sub(left.share).div(right.at.sub(left.at));
    return [{ from: left.at, to: right.at, pointsPerUnit: perUnit.mul(most) }];
  });
}

function anchorsOf(value: ValueFunction): { at: Rational; share: Rational }[] {
  switch (value.kind) {
    case "linear":
      return value.points.map(({ at, share }) => ({ at: rational(at), share: rational(share) }));
    case "rubric":
      return [
        { at: ZERO, share: ZERO },
        { at: rational(value.max), share: ONE },
      ];
    case "steps":
    case "choice":
      return [];
  }
}
