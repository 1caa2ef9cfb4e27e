import { rational, roundHalfUp } from "../exact/rational";
import type { Needed, ScoreRequest, ScoreResult } from "../score";
import { scoreEvidence, UNPUBLISHED_SITE } from "../score";
import type { CompiledModel } from "../score/compiled";
import { compileModel } from "../score/compiled";
import type { CriterionScore } from "../score/criterion-score";
import { meetsMinimum, scoreCriterion } from "../score/criterion-score";
import { evidenceOf } from "../score/evidence";
import { passedOf, totalRange } from "../score/outcome";
import type { Points } from "../score/result";
import type { ShareRange } from "../values/curve";
import type { Mark } from "./crossings";
import { mostCrossed } from "./crossings";

/** How much settling one open figure could change. */
export interface InformationValue extends Needed {
  /** By how many points the total can still move because of it. */
  readonly swing: Points;
  /**
   * Whether it could change passing: by itself, whatever the other open figures turn out to be; only together with
   * others; or not at all.
   */
  readonly pass: "alone" | "with-others" | "no";
  /** The most bands the total could climb by it, at the most favourable state of the other open figures. */
  readonly bands: number;
  /** The most rivals it could draw level with or overtake by it, likewise. */
  readonly places: number;
}

const PASS_ORDER = { alone: 0, "with-others": 1, no: 2 } as const;

/**
 * The open figures of an application, the one that could change most first: passing, then bands, places and points.
 * Bounds, not chances: nothing is assumed about how likely a value is. A figure is taken at its worst and at its best
 * for all that waits for it (an enclosure as in scoring); where a criterion waits for several figures, each counts for all
 * of what the criterion can still give. Rivals that are excluded or below a minimum are not in the way.
 */
export function informationValue(
  { model, profile, site = UNPUBLISHED_SITE, ratings = {} }: ScoreRequest,
  rivals: readonly ScoreResult[] = [],
): InformationValue[] {
  const compiled = compileModel(model);
  const evidence = evidenceOf(profile, site, ratings, compiled.money);
  const result = scoreEvidence(model, evidence);
  const scores = compiled.criteria.map((criterion) => scoreCriterion(criterion, evidence));
  const state = { compiled, result, scores };
  const bands = model.bands.map(({ from }) => ({ low: cents(`${from}`), high: cents(`${from}`) }));
  const others = rivals.filter(isInTheWay).map(({ interval: [low, high] }) => markOf(low, high));
  return result.needed
    .map((needed) => worthOf(needed, state, bands, others))
    .sort(
      (a, b) =>
        PASS_ORDER[a.pass] - PASS_ORDER[b.pass] ||
        b.bands - a.bands ||
        b.places - a.places ||
        Number(b.swing) - Number(a.swing),
    );
}

interface State {
  readonly compiled: CompiledModel;
  readonly result: ScoreResult;
  readonly scores: readonly CriterionScore[];
}

function worthOf(
  needed: Needed,
  state: State,
  bands: readonly Mark[],
  rivals: readonly Mark[],
): InformationValue {
  const { low, high } = markOf(...state.result.interval);
  const best = settled(needed, state, "high");
  const worst = settled(needed, state, "low");
  const [raised, lowered] = [centsOf(best.total).low, centsOf(worst.total).high];
  const swing = Math.max(raised - low, high - lowered);
  return {
    ...needed,
    swing: roundHalfUp(rational(swing).div(100)),
    pass: passEffect(needed, state, { best: best.passed, worst: worst.passed, swing }),
    bands: mostCrossed(bands, low, high, swing),
    places: mostCrossed(rivals, low, high, swing),
  };
}

/** The outcome once everything that waits for the figure stands at its best or its worst, the rest being as open as before. */
function settled({ for: waiting }: Needed, { compiled, result, scores }: State, side: "low" | "high") {
  const at = (range: ShareRange) => ({ low: range[side], high: range[side] });
  const settledScores = scores.map((score) =>
    waiting.includes(score.compiled.criterion.code)
      ? { ...score, exact: at(score.exact), points: at(score.points) }
      : score,
  );
  const gates = result.gates.map((gate) =>
    waiting.includes(gate.code) && gate.outcome === "unknown"
      ? { ...gate, outcome: side === "high" ? ("pass" as const) : ("fail" as const) }
      : gate,
  );
  const total = totalRange(settledScores, compiled);
  return { total, passed: passedOf(gates, settledScores, total, compiled.passMark) };
}

interface Effect {
  readonly best: boolean | null;
  readonly worst: boolean | null;
  readonly swing: number;
}

function passEffect({ for: waiting }: Needed, state: State, effect: Effect): InformationValue["pass"] {
  const { result, scores } = state;
  if (result.passed !== null) return "no";
  if (effect.best === true || effect.worst === false) return "alone";
  const { low, high } = markOf(...result.interval);
  const mark = cents(result.passMark);
  const atMark = effect.swing > 0 && low < mark && mark <= high;
  const atMinimum = scores.some(
    (score) => waiting.includes(score.compiled.criterion.code) && meetsMinimum(score) === null,
  );
  const atGate = result.gates.some((gate) => gate.outcome === "unknown" && waiting.includes(gate.code));
  return atMark || atMinimum || atGate ? "with-others" : "no";
}

function isInTheWay({ status, criteria }: ScoreResult): boolean {
  return status !== "excluded" && criteria.every((criterion) => criterion.aboveMinimum !== false);
}

function markOf(low: Points, high: Points): Mark {
  return { low: cents(low), high: cents(high) };
}

function centsOf({ low, high }: ShareRange): Mark {
  return markOf(roundHalfUp(low), roundHalfUp(high));
}

/** Published points as whole hundredths. */
function cents(points: Points): number {
  return rational(points).mul(100).valueOf();
}
