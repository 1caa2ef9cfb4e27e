import type { Rational } from "../exact/rational";
import { least, rational, shortDecimal, sum } from "../exact/rational";
import { localNumber } from "../text/number-text";
import { curveOf } from "../values/value-function";
import type { Draft } from "./draft";
import { intact } from "./draft";
import type { Problem } from "./problem";
import { problem } from "./problem";
import type { Criterion } from "./schema";

export function totalChecks(parts: Draft): Problem[] {
  if (parts.criteria.includes(null)) return [];
  const criteria = intact(parts.criteria).map(([criterion]) => criterion);
  const [own, bonus] = [false, true].map((wanted) =>
    criteria.filter((criterion) => criterion.bonus === wanted),
  );
  return [
    ...weightSum(own ?? [], parts.declaredTotal),
    ...passMarkReach(own ?? [], bonus ?? [], parts),
    ...bonusUse(bonus ?? [], parts.bonusCap),
  ];
}

function weightSum(own: readonly Criterion[], declared: Draft["declaredTotal"]): Problem[] {
  if (declared === null) return [];
  const weights = sum(own.map((criterion) => rational(criterion.weight)));
  if (weights.equals(rational(declared))) return [];
  const [actual, wanted] = [shortDecimal(weights, 12), shortDecimal(rational(declared), 12)];
  return [
    problem(
      ["declaredTotal"],
      "weights-sum",
      `tổng trọng số là ${localNumber(actual, "vi")}, khác tổng điểm công bố ${localNumber(wanted, "vi")}`,
      `the weights add up to ${localNumber(actual, "en")}, not to the declared ${localNumber(wanted, "en")}`,
    ),
  ];
}

function mostPoints(criteria: readonly Criterion[]): Rational {
  return sum(criteria.map(({ value, weight }) => curveOf(value).bounds.high.mul(rational(weight))));
}

function passMarkReach(
  own: readonly Criterion[],
  bonus: readonly Criterion[],
  { passMark, bonusCap }: Draft,
): Problem[] {
  if (passMark === null || bonusCap === null) return [];
  const reachable = mostPoints(own).add(least(mostPoints(bonus), rational(bonusCap)));
  if (reachable.gte(rational(passMark))) return [];
  const most = shortDecimal(reachable, 12);
  return [
    problem(
      ["passMark"],
      "unreachable-pass-mark",
      `điểm đạt không thể đạt được: tối đa chỉ ${localNumber(most, "vi")} điểm`,
      `the pass mark cannot be reached: at most ${localNumber(most, "en")} points are possible`,
    ),
  ];
}

function bonusUse(bonus: readonly Criterion[], cap: Draft["bonusCap"]): Problem[] {
  if (cap === null || bonus.length > 0 === Number(cap) > 0) return [];
  return [
    problem(
      ["bonusCap"],
      "bonus-cap",
      "phải có cả tiêu chí điểm thưởng và mức trần điểm thưởng, hoặc không có cả hai",
      "bonus criteria and a bonus cap go together: have both or neither",
    ),
  ];
}
