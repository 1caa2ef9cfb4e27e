import { roundHalfUp } from "./exact/rational";
import { gateSentence } from "./gates/gate-sentence";
import type { CriteriaModel } from "./model/schema";
import type { ProjectProfile, SiteFacts } from "./profile";
import { siteFacts } from "./profile";
import { compileModel } from "./score/compiled";
import { publishCriterion } from "./score/criterion-result";
import type { Evidence, Ratings } from "./score/evidence";
import { evidenceOf } from "./score/evidence";
import type { JudgedGate, Judgement } from "./score/judgement";
import { judge } from "./score/judgement";
import { neededFor } from "./score/needed";
import { bandOf, cuttingCap } from "./score/outcome";
import type { GateResult, ScoreResult } from "./score/result";

export type { Ratings } from "./score/evidence";
export type { CriterionResult, GateResult, Needed, ScoreResult, ScoreStatus } from "./score/result";

/** A site of which nothing is published: every gate that needs it cannot tell yet. */
export const UNPUBLISHED_SITE: SiteFacts = siteFacts.parse({});

export interface ScoreRequest {
  /** As `parseModel` returned it. */
  readonly model: CriteriaModel;
  readonly profile: ProjectProfile;
  readonly site?: SiteFacts;
  /** By criterion code, on the rubric's own scale; a rating outside the scale counts as not given. */
  readonly ratings?: Ratings;
}

/**
 * The official score of one application: exact from the stated figures to the last rounding, the same on
 * every machine. Passing and bands are judged on the published two decimals. Missing and disputed figures give a worst and a best case that enclose every possible total
 * (an enclosure: a figure that feeds two criteria is taken at its worst for each).
 */
export function scoreProject({
  model,
  profile,
  site = UNPUBLISHED_SITE,
  ratings = {},
}: ScoreRequest): ScoreResult {
  return scoreEvidence(model, evidenceOf(profile, site, ratings, compileModel(model).money));
}

/** As `scoreProject`, from evidence given in any other way. */
export function scoreEvidence(model: CriteriaModel, evidence: Evidence): ScoreResult {
  return publishJudgement(judge(compileModel(model), evidence), evidence);
}

/** The result that people are told: rounded, with a sentence behind every figure. */
export function publishJudgement(judgement: Judgement, evidence: Evidence): ScoreResult {
  const { compiled, status, total, passed, scores } = judgement;
  const { model } = compiled;
  const gates = judgement.gates.map((judged) => gateResult(judged, evidence));
  const band = bandOf(model.bands, scores, total);
  const bonusCap = cuttingCap(scores, compiled);
  return {
    format: "score-result/2",
    model: { code: model.code, version: model.version, illustrative: model.illustrative },
    status,
    total: status === "scored" ? roundHalfUp(total.low) : null,
    interval: [roundHalfUp(total.low), roundHalfUp(total.high)],
    maximum: roundHalfUp(compiled.maximum),
    passMark: roundHalfUp(compiled.passMark),
    passed,
    band: band && status !== "excluded" ? { code: band.code, name: band.name } : null,
    gates,
    criteria: scores.map((score) => publishCriterion(score, compiled.money, bonusCap)),
    needed: status === "excluded" ? [] : neededFor(scores, model.gates, gates, evidence),
  };
}

function gateResult({ gate, outcome }: JudgedGate, evidence: Evidence): GateResult {
  return {
    code: gate.code,
    name: gate.name,
    outcome,
    sentence: gateSentence(gate, outcome, evidence),
    legalReference: gate.legalReference,
  };
}
