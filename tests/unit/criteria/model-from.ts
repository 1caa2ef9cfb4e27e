import type { CriteriaModel } from "~/app/scoring/model";
import { parseModel } from "~/app/scoring/model";

/** A model of the seed, checked as the portal checks it. */
export function modelFrom(json: unknown): CriteriaModel {
  const parsed = parseModel(json);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
  return parsed.model;
}
