import type { CriteriaModel } from "~/app/scoring/model";
import { parseModel } from "~/app/scoring/model";

/** A stored model. It was checked before it was stored, so one that no longer reads is a fault, not a refusal. */
export function storedModel(json: unknown): CriteriaModel {
  const parsed = parseModel(json);
  if (parsed.ok) return parsed.model;
  throw new Error(`A stored criteria model is not valid: ${JSON.stringify(parsed.problems.slice(0, 3))}`);
}
