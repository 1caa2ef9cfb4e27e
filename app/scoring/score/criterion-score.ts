import { published } from "../exact/rational";
import type { RawValue, ShareRange } from "../values/curve";
import type { CompiledCriterion } from "./compiled";
import type { Evidence } from "./evidence";
import { rawValueFor } from "./evidence";

/** One criterion's points, worst and best: exact, and as published. Decisions rest on the published ones. */
export interface CriterionScore {
  readonly compiled: CompiledCriterion;
  readonly raw: RawValue;
  readonly exact: ShareRange;
  readonly points: ShareRange;
  /** Money was converted at the model's rate on the way. */
  readonly converted: boolean;
}

export function scoreCriterion(compiled: CompiledCriterion, evidence: Evidence): CriterionScore {
  const raw = rawValueFor(compiled.indicator, compiled.criterion, evidence);
  const { low, high } = compiled.curve.range(raw);
  const exact = { low: low.mul(compiled.weight), high: high.mul(compiled.weight) };
  const points = { low: published(exact.low), high: published(exact.high) };
  return { compiled, raw, exact, points, converted: evidence.converted(compiled.indicator.code) };
}

export function isOpen({ points }: CriterionScore): boolean {
  return !points.low.equals(points.high);
}

/** Whether the criterion's own minimum is met: null while it can go either way. */
export function meetsMinimum({ compiled: { minimum }, points }: CriterionScore): boolean | null {
  if (minimum === null || points.low.gte(minimum)) return true;
  return points.high.lt(minimum) ? false : null;
}
