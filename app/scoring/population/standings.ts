import type { Rational } from "../exact/rational";
import { rational, ZERO } from "../exact/rational";
import type { Outcome } from "../gates/gate";
import { gateOutcome } from "../gates/gate-outcome";
import type { CriteriaModel } from "../model";
import { contenderOf } from "../ranking/contender";
import type { Standpoint } from "../ranking/order";
import type { ScoreStatus } from "../score";
import { UNPUBLISHED_SITE } from "../score";
import type { CompiledModel } from "../score/compiled";
import { compileModel } from "../score/compiled";
import { meetsMinimum, scoreCriterion } from "../score/criterion-score";
import type { Evidence } from "../score/evidence";
import { evidenceOf } from "../score/evidence";
import type { Judgement } from "../score/judgement";
import { judge } from "../score/judgement";
import type { Member } from "./columns";
import { columnsOf } from "./columns";
import type { Columns, QuickModel } from "./quick-totals";
import { quickModel, quickTotals } from "./quick-totals";

/** Where one application stands under a model. */
export interface Standing {
  readonly status: ScoreStatus;
  /** The published total in hundredths of a point; null unless scored. */
  readonly cents: number | null;
  readonly passed: boolean | null;
}

export interface Standings {
  readonly quick: QuickModel;
  readonly columns: Columns;
  readonly of: readonly Standing[];
  /** What decides each row's rank; null where it has none. */
  readonly standpoints: readonly (Standpoint | null)[];
  /** Whether each criterion's minimum is met, by row; empty when the model has no minimum. */
  readonly minimums: readonly (readonly (boolean | null)[])[];
  /** How many rows needed exact arithmetic. */
  readonly exact: number;
}

/** What all gates of a model say together about one application. */
export type Verdict = "pass" | "fail" | "unknown";

export function verdictsOf(model: CriteriaModel, population: readonly Member[]): Verdict[] {
  return population.map((member) => {
    const outcomes = gateOutcomesOf(model, member);
    if (outcomes.includes("fail")) return "fail";
    return outcomes.includes("unknown") ? "unknown" : "pass";
  });
}

/** What each gate says, in the model's order. */
export function gateOutcomesOf(model: CriteriaModel, member: Member): Outcome[] {
  const evidence = evidenceFor(member, compileModel(model));
  return model.gates.map((gate) => gateOutcome(gate, evidence));
}

/**
 * Everybody's standing, the same as `scoreProject` gives, to the last cent. Totals are computed in floating point
 * with a proven error bound; a row goes through exact arithmetic when its figures are open, when it lies within
 * the bound of a rounding edge or of a step, or when the model has minimum points.
 * @param verdicts of the model's gates, when they are known already.
 */
export function standingsOf(
  model: CriteriaModel,
  population: readonly Member[],
  verdicts: readonly Verdict[] = verdictsOf(model, population),
): Standings {
  const compiled = compileModel(model);
  const quick = quickModel(compiled);
  const columns = columnsOf(compiled, population);
  const { totals, nearJump } = quickTotals(quick, columns);
  const passCents = centsAtLeast(model);
  const withMinimums = model.criteria.some((criterion) => criterion.minimumPoints !== null);
  const minimums: (boolean | null)[][] = [];
  const standpoints: (Standpoint | null)[] = [];
  let exact = 0;
  const of = population.map((member, row): Standing => {
    const cents =
      withMinimums || nearJump[row] === 1 ? null : certainCents(totals[row] ?? Number.NaN, quick.error);
    if (cents !== null) {
      const certain = gated(verdicts[row] ?? "unknown", cents, cents >= passCents);
      standpoints.push(certain.status === "scored" ? quickStandpoint(compiled, member, cents) : null);
      return certain;
    }
    exact += 1;
    const judgement = judge(compiled, evidenceFor(member, compiled));
    const contender = contenderOf(model, judgement);
    standpoints.push(contender?.settled ? contender.best : null);
    if (withMinimums) minimums.push(judgement.scores.map(meetsMinimum));
    return standing(judgement);
  });
  return { quick, columns, of, standpoints, minimums, exact };
}

function evidenceFor(
  { profile, site = UNPUBLISHED_SITE, ratings = {} }: Member,
  { money }: CompiledModel,
): Evidence {
  return evidenceOf(profile, site, ratings, money);
}

/** Tie-breakers are computed exactly, and only for rows whose totals are equal to another's. */
function quickStandpoint(compiled: CompiledModel, member: Member, cents: number): Standpoint {
  let points: readonly Rational[] | null = null;
  return {
    belowMinimum: false,
    total: BigInt(cents),
    breaker: (at) => {
      points ??= breakerPoints(compiled, evidenceFor(member, compiled));
      return points[at] ?? ZERO;
    },
  };
}

function breakerPoints({ model, criteria }: CompiledModel, evidence: Evidence): Rational[] {
  return model.tieBreakers.flatMap(({ criterion: code }) =>
    criteria
      .filter(({ criterion }) => criterion.code === code)
      .map((compiled) => scoreCriterion(compiled, evidence).exact.low),
  );
}

/** The total in hundredths, rounded half-up, when the error cannot change it; otherwise null. */
function certainCents(total: number, error: number): number | null {
  const scaled = total * 100 + 0.5;
  const cents = Math.floor(scaled);
  const margin = error * 100 + scaled * 4 * Number.EPSILON;
  return scaled - cents > margin && cents + 1 - scaled > margin ? cents : null;
}

/** The fewest hundredths that reach the pass mark. */
export function centsAtLeast({ passMark }: CriteriaModel): number {
  return rational(passMark).mul(100n).ceil().valueOf();
}

function gated(verdict: Verdict, cents: number, enough: boolean): Standing {
  if (verdict === "fail") return { status: "excluded", cents: null, passed: false };
  if (verdict === "unknown") return { status: "incomplete", cents: null, passed: enough ? null : false };
  return { status: "scored", cents, passed: enough };
}

function standing({ status, total, passed }: Judgement): Standing {
  return { status, cents: status === "scored" ? total.low.mul(100n).valueOf() : null, passed };
}
