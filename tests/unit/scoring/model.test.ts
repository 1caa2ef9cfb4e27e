import fc from "fast-check";
import { expect, test } from "vitest";
import { parseModel } from "~/app/scoring/model";
import { seedJson } from "./factories";

type Json = Record<string, unknown> & {
  criteria: Record<string, unknown>[];
  gates: unknown[];
  bands: unknown[];
};

/** The provincial seed, broken by `change`; answers what the refusal lists as path and code. */
function refusalOf(change: (model: Json) => void): string[] {
  const model = structuredClone(seedJson("province")) as Json;
  change(model);
  const parsed = parseModel(model);
  return parsed.ok ? [] : parsed.problems.map((problem) => `${problem.path} ${problem.code}`);
}

test("both seed models are valid and flagged illustrative", () => {
  for (const name of ["province", "phu-thuan"] as const) {
    const parsed = parseModel(seedJson(name));
    expect(parsed.ok && parsed.model.illustrative).toBe(true);
  }
});

test("weights that do not sum to the declared total are refused", () => {
  expect(refusalOf((model) => Object.assign(model, { declaredTotal: 99 }))).toEqual([
    "declaredTotal weights-sum",
  ]);
});

test("a tenth of a point too much is still too much", () => {
  expect(refusalOf(({ criteria }) => Object.assign(criteria[0] ?? {}, { weight: "20.0001" }))).toEqual([
    "declaredTotal weights-sum",
  ]);
});

test("bands that overlap, or leave a gap, are refused", () => {
  const band = (from: number, to: number) => ({ code: `from-${from}`, name: { vi: "a", en: "a" }, from, to });
  expect(refusalOf((model) => Object.assign(model, { bands: [band(0, 60), band(50, 100)] }))).toEqual([
    "bands[1].from bands-overlap",
  ]);
  expect(refusalOf((model) => Object.assign(model, { bands: [band(50, 100), band(0, 49)] }))).toEqual([
    "bands[0].from bands-gap",
  ]);
  expect(refusalOf((model) => Object.assign(model, { bands: [band(50, 50)] }))).toEqual([
    "bands[0].to band-empty",
  ]);
});

test("a function that turns against its declared direction is refused where it turns", () => {
  const value = {
    kind: "linear",
    monotone: "increasing",
    points: [
      { at: 0, share: 0 },
      { at: 1, share: 1 },
      { at: 2, share: 0.5 },
    ],
  };
  expect(refusalOf(({ criteria }) => Object.assign(criteria[0] ?? {}, { value }))).toEqual([
    "criteria[0].value.points[2].share not-monotone",
  ]);
});

test("steps with a gap, an overlap or a closed end are refused", () => {
  const steps = (...edges: [number | null, number | null][]) => ({
    kind: "steps",
    steps: edges.map(([from, to]) => ({ from, to, share: 1 })),
  });
  const at = (value: unknown) => refusalOf(({ criteria }) => Object.assign(criteria[0] ?? {}, { value }));
  expect(at(steps([null, 1], [2, null]))).toEqual(["criteria[0].value.steps[1].from steps-gap"]);
  expect(at(steps([null, 2], [1, null]))).toEqual(["criteria[0].value.steps[1].from steps-overlap"]);
  expect(at(steps([0, null]))).toEqual(["criteria[0].value.steps[0].from steps-gap"]);
  expect(at(steps([null, 5]))).toEqual(["criteria[0].value.steps[0].to steps-gap"]);
});

test("unknown indicators and functions that cannot read theirs are refused", () => {
  expect(refusalOf(({ criteria }) => Object.assign(criteria[0] ?? {}, { indicator: "happiness" }))).toEqual([
    "criteria[0].indicator unknown-indicator",
  ]);
  expect(
    refusalOf(({ criteria }) => Object.assign(criteria[0] ?? {}, { indicator: "technology-group" })),
  ).toEqual(["criteria[0].value.kind value-kind"]);
});

test("a pass mark nobody can reach is refused", () => {
  expect(refusalOf((model) => Object.assign(model, { passMark: 100.5 }))).toEqual([
    "passMark unreachable-pass-mark",
  ]);
});

test("a gate that excludes everything is refused, alone or with its contrary", () => {
  const gate = (kind: string, value: number) => ({
    kind,
    value,
    code: `${kind}-equity`,
    name: { vi: "a", en: "a" },
    reason: { vi: "a", en: "a" },
    indicator: "equity-share",
  });
  expect(refusalOf((model) => Object.assign(model, { gates: [gate("minimum", 101)] }))).toEqual([
    "gates[0] gate-excludes-everything",
  ]);
  expect(
    refusalOf((model) => Object.assign(model, { gates: [gate("maximum", 20), gate("minimum", 30)] })),
  ).toEqual(["gates[1] gate-excludes-everything"]);
});

test("everything wrong is listed at once, each with words in both languages", () => {
  const model = structuredClone(seedJson("province")) as Json;
  Object.assign(model, { passMark: 200, surprise: 1, name: { vi: "Bộ tiêu chí" } });
  Object.assign(model.criteria[3] ?? {}, { indicator: "nothing" });
  Object.assign(model.criteria[7] ?? {}, { weight: 4 });
  const parsed = parseModel(model);
  if (parsed.ok) throw new Error("accepted");
  expect(parsed.problems.map((problem) => problem.path)).toEqual([
    "name.en",
    "surprise",
    "criteria[3].indicator",
    "declaredTotal",
    "passMark",
  ]);
  for (const { message } of parsed.problems)
    expect(Math.min(message.vi.length, message.en.length)).toBeGreaterThan(5);
});

test("no JSON whatever makes the reader crash", () => {
  fc.assert(fc.property(fc.jsonValue(), (json) => typeof parseModel(json).ok === "boolean"));
});

test("a model damaged anywhere is refused or read, never a crash", () => {
  const damage = fc.record({
    at: fc.nat(400),
    by: fc.oneof(fc.jsonValue(), fc.constantFrom(Number.NaN, 1e308, -1, "", "9".repeat(30))),
  });
  fc.assert(
    fc.property(damage, ({ at, by }) => {
      let count = 0;
      const damaged: unknown = JSON.parse(JSON.stringify(seedJson("phu-thuan")), (_, value) =>
        count++ === at ? by : value,
      );
      const parsed = parseModel(damaged);
      expect(parsed.ok || parsed.problems.length > 0).toBe(true);
    }),
    { numRuns: 300 },
  );
});
