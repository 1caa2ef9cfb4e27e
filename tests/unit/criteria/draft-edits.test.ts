import { parseWithZod } from "@conform-to/zod/v4";
import { expect, test } from "vitest";
import { applyEdits, draftEdits, editedField, weightsTotal } from "~/app/criteria/model/draft-edits";
import province from "~/prisma/seed/criteria/province.json";
import { modelFrom } from "./model-from";

const model = modelFrom(province);
const weights = Object.fromEntries(model.criteria.map(({ code, weight }) => [code, Number(weight)]));
const edits = { weights, passMark: 50 };

test("edits change the points and the pass mark, and nothing else", () => {
  const edited = applyEdits(model, {
    weights: { ...weights, capital: 15, technology: 15 },
    passMark: 55,
  });
  if (!edited.ok) throw new Error(JSON.stringify(edited.problems));
  const points = edited.model.criteria.map(({ code, weight }) => [code, weight]);
  expect(points).toEqual(Object.entries({ ...weights, capital: 15, technology: 15 }));
  const { criteria: _, passMark, ...rest } = edited.model;
  expect(passMark).toBe(55);
  expect(rest).toEqual({ ...model, criteria: undefined, passMark: undefined });
});

test("weights that no longer make the total are refused, and the refusal is about the form as a whole", () => {
  const edited = applyEdits(model, { ...edits, weights: { ...weights, capital: 21 } });
  if (edited.ok) throw new Error("101 points were taken for 100");
  expect(edited.problems.map(({ code, path }) => [code, editedField(model, path)])).toEqual([
    ["weights-sum", undefined],
  ]);
});

test("every problem comes back, each for its own field", () => {
  const edited = applyEdits(model, {
    ...edits,
    passMark: 130,
    weights: { ...weights, capital: 0, workers: 30 },
  });
  if (edited.ok) throw new Error("a criterion without points was taken");
  const fields = edited.problems.map(({ path }) => editedField(model, path));
  expect(fields).toContain("weights.capital");
  expect(editedField(model, "criteria[2].weight")).toBe("weights.budget");
  expect(editedField(model, "passMark")).toBe("passMark");
  expect(editedField(model, "criteria[99].weight")).toBeUndefined();
  expect(editedField(model, "bands[0].from")).toBeUndefined();
});

test("an empty field is missing, and not nought", () => {
  const form = new FormData();
  for (const [code, weight] of Object.entries(weights)) form.set(`weights.${code}`, String(weight));
  form.set("weights.capital", "");
  form.set("passMark", "");
  const submission = parseWithZod(form, { schema: draftEdits });
  expect(submission.status).toBe("error");
  if (submission.status === "success") return;
  expect(Object.keys(submission.error ?? {}).sort()).toEqual(["passMark", "weights.capital"]);
});

test("the sum of the weights is exact, and unknown while something else is typed", () => {
  expect(weightsTotal(model, {})).toBe("100");
  expect(weightsTotal(model, { capital: "20.1", technology: "10.2" })).toBe("100.3");
  expect(weightsTotal(model, { capital: "" })).toBeNull();
  expect(weightsTotal(model, { capital: "1e3" })).toBeNull();
});
