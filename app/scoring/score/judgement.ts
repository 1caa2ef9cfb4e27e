import type { Gate, Outcome } from "../gates/gate";
import { gateOutcome } from "../gates/gate-outcome";
import type { ShareRange } from "../values/curve";
import type { CompiledModel } from "./compiled";
import type { CriterionScore } from "./criterion-score";
import { scoreCriterion } from "./criterion-score";
import type { Evidence } from "./evidence";
import { passedOf, statusOf, totalRange } from "./outcome";
import type { ScoreStatus } from "./result";

export interface JudgedGate {
  readonly gate: Gate;
  readonly outcome: Outcome;
}

/** What a score decides, in exact numbers and without words: what rankings compare and a published result says. */
export interface Judgement {
  readonly compiled: CompiledModel;
  readonly status: ScoreStatus;
  /** Worst and best total, each rounded to two places once. */
  readonly total: ShareRange;
  readonly passed: boolean | null;
  /** In the model's order, as are the gates. */
  readonly scores: readonly CriterionScore[];
  readonly gates: readonly JudgedGate[];
}

export function judge(compiled: CompiledModel, evidence: Evidence): Judgement {
  const scores = compiled.criteria.map((criterion) => scoreCriterion(criterion, evidence));
  const gates = compiled.model.gates.map((gate) => ({ gate, outcome: gateOutcome(gate, evidence) }));
  const total = totalRange(scores, compiled);
  const passed = passedOf(gates, scores, total, compiled.passMark);
  return { compiled, status: statusOf(gates, total), total, passed, scores, gates };
}
