import { least, published, rational, shortDecimal, sum } from "../exact/rational";
import { localNumber } from "../text/number-text";
import type { Draft } from "./draft";
import { intact } from "./draft";
import type { Problem } from "./problem";
import { problem } from "./problem";
import { mostPoints } from "./reach";
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

/** Judged as the result is: on the total with two decimals. */
function passMarkReach(
  own: readonly Criterion[],
  bonus: readonly Criterion[],
  { passMark, bonusCap, gates: given }: Draft,
): Problem[] {
  if (passMark === null || bonusCap === null) return [];
  const gates = intact(given).map(([gate]) => gate);
  const most = (criteria: readonly Criterion[]) => sum(criteria.map((each) => mostPoints(each, gates)));
  const reachable = published(most(own).add(least(most(bonus), rational(bonusCap))));
  if (reachable.gte(rational(passMark))) return [];
  const text = shortDecimal(reachable);
  return [
    problem(
      ["passMark"],
      "unreachable-pass-mark",
      `điểm đạt không thể đạt được: tối đa chỉ ${localNumber(text, "vi")} điểm`,
      `the pass mark cannot be reached: at most ${localNumber(text, "en")} points are possible`,
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
