import { modelProblems } from "./model/checks";
import type { Problem } from "./model/problem";
import type { CriteriaModel } from "./model/schema";
import { criteriaModel } from "./model/schema";

export type { Problem } from "./model/problem";
export type { CriteriaModel, Criterion, TieBreaker } from "./model/schema";
export { criteriaModel } from "./model/schema";

export type ParsedModel =
  | { readonly ok: true; readonly model: CriteriaModel }
  | { readonly ok: false; readonly problems: readonly Problem[] };

/** Reads a criteria model from untrusted JSON; a refusal lists every problem at once, never only the first. */
export function parseModel(input: unknown): ParsedModel {
  const problems = modelProblems(input);
  if (problems.length > 0) return { ok: false, problems };
  return { ok: true, model: criteriaModel.parse(input) };
}
