import type { CriteriaModel } from "~/app/scoring/model";
import type { Member } from "~/app/scoring/population/columns";
import type { Entry } from "~/app/scoring/ranking";
import { entryOf } from "~/app/scoring/ranking";
import type { ScoreResult } from "~/app/scoring/score";
import { publishJudgement } from "~/app/scoring/score";
import { compileModel } from "~/app/scoring/score/compiled";
import type { Evidence } from "~/app/scoring/score/evidence";
import { evidenceOf } from "~/app/scoring/score/evidence";

/** An application judged once, for the ranking and for the words beside it. */
export interface ScoredEntry extends Entry {
  readonly result: ScoreResult;
}

export function scoredEntry(id: string, model: CriteriaModel, evidence: Evidence): ScoredEntry {
  const entry = entryOf(id, model, evidence);
  return { ...entry, result: publishJudgement(entry.judgement, evidence) };
}

export function applicationEntry(
  { id, profile, site, ratings }: Required<Member>,
  model: CriteriaModel,
): ScoredEntry {
  return scoredEntry(id, model, evidenceOf(profile, site, ratings, compileModel(model).money));
}
