import { z } from "zod";
import type { CriteriaModel, ParsedModel } from "~/app/scoring/model";
import { parseModel } from "~/app/scoring/model";

const points = z.coerce.number().min(0).max(1000);

/** What the planner may change of a draft on the page: the points, the pass mark, the day it takes effect. */
export const draftEdits = z.object({
  weights: z.record(z.string(), points),
  passMark: points,
  effectiveFrom: z.iso.date(),
});
export type DraftEdits = z.infer<typeof draftEdits>;

/** The model with the edits in it, checked as a whole: weights that no longer make the total are refused. */
export function applyEdits(model: CriteriaModel, edits: DraftEdits): ParsedModel {
  return parseModel({
    ...model,
    passMark: edits.passMark,
    effectiveFrom: edits.effectiveFrom,
    criteria: model.criteria.map((criterion) => ({
      ...criterion,
      weight: edits.weights[criterion.code] ?? criterion.weight,
    })),
  });
}
