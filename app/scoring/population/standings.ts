import { rational } from "../exact/rational";
import { gateOutcome } from "../gates/gate-outcome";
import type { CriteriaModel } from "../model";
import type { ScoreResult, ScoreStatus } from "../score";
import { scoreProject, UNPUBLISHED_SITE } from "../score";
import { compileModel } from "../score/compiled";
import { evidenceOf } from "../score/evidence";
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
  /** How many rows needed exact arithmetic. */
  readonly exact: number;
}

/** What all gates of a model say together about one application. */
export type Verdict = "pass" | "fail" | "unknown";

export function verdictsOf(model: CriteriaModel, population: readonly Member[]): Verdict[] {
  const { money } = compileModel(model);
  return population.map(({ profile, site = UNPUBLISHED_SITE, ratings = {} }) => {
    const evidence = evidenceOf(profile, site, ratings, money);
    const outcomes = model.gates.map((gate) => gateOutcome(gate, evidence));
    if (outcomes.includes("fail")) return "fail";
    return outcomes.includes("unknown") ? "unknown" : "pass";
  });
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
  const minimums = model.criteria.some((criterion) => criterion.minimumPoints !== null);
  let exact = 0;
  const of = population.map((member, row): Standing => {
    const cents =
      minimums || nearJump[row] === 1 ? null : certainCents(totals[row] ?? Number.NaN, quick.error);
    if (cents !== null) return gated(verdicts[row] ?? "unknown", cents, cents >= passCents);
    exact += 1;
    return standing(scoreProject({ model, ...member }));
  });
  return { quick, columns, of, exact };
}

/** The total in hundredths, rounded half-up, when the error cannot change it; otherwise null. */
function certainCents(total: number, error: number): number | null {
  const scaled = total * 100 + 0.5;
  const cents = Math.floor(scaled);
  const margin = error * 100 + scaled * 4 * Number.EPSILON;
  return scaled - cents > margin && cents + 1 - scaled > margin ? cents : null;
}

/** The fewest hundredths that reach the pass mark. */
function centsAtLeast({ passMark }: CriteriaModel): number {
  return rational(passMark).mul(100n).ceil().valueOf();
}

function gated(verdict: Verdict, cents: number, enough: boolean): Standing {
  if (verdict === "fail") return { status: "excluded", cents: null, passed: false };
  if (verdict === "unknown") return { status: "incomplete", cents: null, passed: enough ? null : false };
  return { status: "scored", cents, passed: enough };
}

function standing({ status, total, passed }: ScoreResult): Standing {
  return { status, cents: total === null ? null : rational(total).mul(100n).valueOf(), passed };
}
