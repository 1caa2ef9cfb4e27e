import { single } from "../exact/interval";
import type { Rational } from "../exact/rational";
import { roundHalfUp, shortDecimal } from "../exact/rational";
import type { Indicator, MoneyBasis } from "../indicators/indicator";
import type { Bilingual } from "../text/bilingual";
import type { RawValue } from "../values/curve";
import type { CriterionScore } from "./criterion-score";
import { isOpen, meetsMinimum } from "./criterion-score";
import { criterionSentence } from "./criterion-sentence";
import type { CriterionResult, RawResult } from "./result";

const NO_UNIT: Bilingual = { vi: "", en: "" };

/** @param bonusCap where it cuts the bonus points of this project; otherwise null */
export function publishCriterion(
  score: CriterionScore,
  money: MoneyBasis,
  bonusCap: Rational | null,
): CriterionResult {
  const { criterion, curve, indicator, weight } = score.compiled;
  const unit = unitOf(indicator, money, criterion.value.kind === "rubric" ? criterion.value.max : null);
  return {
    code: criterion.code,
    name: criterion.name,
    indicator: criterion.indicator,
    unit,
    raw: publishRaw(score.raw),
    piece: curve.piece(score.raw),
    points: isOpen(score) ? null : roundHalfUp(score.points.low),
    interval: [roundHalfUp(score.points.low), roundHalfUp(score.points.high)],
    weight: roundHalfUp(weight),
    bonus: criterion.bonus,
    aboveMinimum: meetsMinimum(score),
    sentence: criterionSentence(score, unit, money, criterion.bonus ? bonusCap : null),
  };
}

function unitOf(indicator: Indicator, money: MoneyBasis, rubricMax: number | null): Bilingual {
  if (indicator.kind === "number") return indicator.unit(money.currency);
  return rubricMax === null ? NO_UNIT : { vi: `/${rubricMax}`, en: `/${rubricMax}` };
}

function publishRaw(raw: RawValue): RawResult {
  if (raw.kind === "choice") return raw;
  const known = single(raw.interval);
  if (known) return { kind: "number", low: shortDecimal(known), high: shortDecimal(known) };
  return { kind: "number", low: text(raw.interval.low), high: text(raw.interval.high) };
}

function text(end: Rational | null): string | null {
  return end && shortDecimal(end);
}
