import { single } from "../exact/interval";
import type { Rational } from "../exact/rational";
import { published, roundHalfUp, shortDecimal } from "../exact/rational";
import type { Indicator, MoneyBasis } from "../indicators/indicator";
import type { Bilingual } from "../text/bilingual";
import type { RawValue, ShareRange } from "../values/curve";
import type { CompiledCriterion } from "./compiled";
import { criterionSentence } from "./criterion-sentence";
import type { Evidence } from "./evidence";
import { rawValueFor } from "./evidence";
import type { CriterionResult, RawResult } from "./result";

/** One criterion's points, worst and best: exact, and as published. Decisions rest on the published ones. */
export interface CriterionScore {
  readonly compiled: CompiledCriterion;
  readonly raw: RawValue;
  readonly exact: ShareRange;
  readonly points: ShareRange;
}

const NO_UNIT: Bilingual = { vi: "", en: "" };

export function scoreCriterion(compiled: CompiledCriterion, evidence: Evidence): CriterionScore {
  const raw = rawValueFor(compiled.indicator, compiled.criterion, evidence);
  const { low, high } = compiled.curve.range(raw);
  const exact = { low: low.mul(compiled.weight), high: high.mul(compiled.weight) };
  return { compiled, raw, exact, points: { low: published(exact.low), high: published(exact.high) } };
}

export function isOpen({ points }: CriterionScore): boolean {
  return !points.low.equals(points.high);
}

/** Whether the criterion's own minimum is met: null while it can go either way. */
export function meetsMinimum({ compiled: { minimum }, points }: CriterionScore): boolean | null {
  if (minimum === null || points.low.gte(minimum)) return true;
  return points.high.lt(minimum) ? false : null;
}

export function publishCriterion(score: CriterionScore, money: MoneyBasis): CriterionResult {
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
    sentence: criterionSentence(score, unit),
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
