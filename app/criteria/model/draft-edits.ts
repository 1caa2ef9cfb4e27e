import * as z from "zod";
import { decimal, tableOf } from "~/app/platform/bounds";
import { rational, shortDecimal, sum } from "~/app/scoring/exact/rational";
import type { CriteriaModel, ParsedModel } from "~/app/scoring/model";
import { parseModel } from "~/app/scoring/model";

/** Left empty is not nought: an empty field is missing. */
const points = z.preprocess(
  (typed) => (typeof typed === "string" ? (typed.trim() === "" ? undefined : Number(typed)) : typed),
  decimal(0, 1000),
);

/** What the planner may change of a draft on the page: the points and the pass mark. */
export const draftEdits = z.object({
  weights: tableOf(points),
  passMark: points,
});
export type DraftEdits = z.output<typeof draftEdits>;

/** The model with the edits in it, checked as a whole: weights that no longer make the total are refused. */
export function applyEdits(model: CriteriaModel, edits: DraftEdits): ParsedModel {
  return parseModel({
    ...model,
    passMark: edits.passMark,
    criteria: model.criteria.map((criterion) => ({
      ...criterion,
      weight: edits.weights[criterion.code] ?? criterion.weight,
    })),
  });
}

/** The field of the form where a problem of the edited model was made; undefined when no single one was. */
export function editedField(model: CriteriaModel, path: string): string | undefined {
  if (path === "passMark") return path;
  const index = /^criteria\[(\d+)\]\.weight$/.exec(path)?.[1];
  const criterion = index === undefined ? undefined : model.criteria[Number(index)];
  return criterion && `weights.${criterion.code}`;
}

/** What the weights add up to, exactly, as decimal text; bonus stands outside. Null while one is not a number. */
export function weightsTotal(model: CriteriaModel, typed: Readonly<Record<string, unknown>>): string | null {
  const own = model.criteria.filter(({ bonus }) => !bonus).map(({ code, weight }) => typed[code] ?? weight);
  const texts = own.map((weight) => String(weight).trim());
  return texts.every((text) => /^\d{1,6}(\.\d{1,6})?$/.test(text))
    ? shortDecimal(sum(texts.map(rational)))
    : null;
}
