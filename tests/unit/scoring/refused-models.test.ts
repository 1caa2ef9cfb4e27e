import { expect, test } from "vitest";
import { parseModel } from "~/app/scoring/model";
import { seedJson } from "./factories";

const words = { vi: "chữ", en: "words" };
const criterion = (indicator: string, value: unknown, weight: number | string = 100) => ({
  code: indicator,
  name: words,
  guidance: words,
  indicator,
  weight,
  value,
});
const line = (...points: [number, number][]) => ({
  kind: "linear",
  points: points.map(([at, share]) => ({ at, share })),
});
const categories = (shares: Record<string, number>) => ({
  kind: "choice",
  options: Object.entries(shares).map(([value, share]) => ({ value, share })),
});
const gate = (kind: string, indicator: string, rest: object, code = `${kind}-${indicator}`) => ({
  kind,
  indicator,
  code,
  name: words,
  reason: words,
  ...rest,
});

/** The provincial seed with other members; answers what the refusal lists as path and code. */
function refusalOf(changes: object): string[] {
  const parsed = parseModel({ ...(seedJson("province") as object), ...changes });
  return parsed.ok ? [] : parsed.problems.map((problem) => `${problem.path} ${problem.code}`);
}
const lone = (one: unknown, rest: object = {}) =>
  refusalOf({ criteria: [one], bands: [], tieBreakers: [], gates: [], ...rest });

test("a step that runs backwards, or holds nothing, is refused", () => {
  const steps = (...edges: [number | null, number | null][]) =>
    lone(
      criterion("workers-per-ha", {
        kind: "steps",
        steps: edges.map(([from, to]) => ({ from, to, share: 1 })),
      }),
    );
  expect(steps([null, 10], [10, 5], [5, null])).toEqual(["criteria[0].value.steps[1].to step-empty"]);
  expect(steps([null, 10], [10, 10], [10, null])).toEqual(["criteria[0].value.steps[1].to step-empty"]);
});

test("a pass mark or minimum that only an impossible figure reaches is refused", () => {
  const share = criterion("equity-share", line([0, 0], [200, 1]));
  expect(lone(share, { passMark: 80 })).toEqual(["passMark unreachable-pass-mark"]);
  expect(lone(share, { passMark: 50 })).toEqual([]);
  expect(lone({ ...share, minimumPoints: 51 })).toEqual(["criteria[0].minimumPoints unreachable-minimum"]);
  const falling = criterion("land-area", line([-10, 1], [0, 0.4]));
  expect(lone(falling, { passMark: 41 })).toEqual(["passMark unreachable-pass-mark"]);
});

test("what can be reached is judged on published points, as the result is", () => {
  const whole = criterion("equity-share", line([0, 0], [100, 1]), "50.004");
  expect(lone(whole, { declaredTotal: "50.004", passMark: "50.004" })).toEqual([
    "passMark unreachable-pass-mark",
  ]);
  expect(lone(whole, { declaredTotal: "50.004", passMark: 50 })).toEqual([]);
  expect(lone({ ...whole, minimumPoints: "50.004" }, { declaredTotal: "50.004" })).toContain(
    "criteria[0].minimumPoints unreachable-minimum",
  );
  const upwards = criterion("equity-share", line([0, 0], [100, 1]), "49.995");
  expect(lone(upwards, { declaredTotal: "49.995", passMark: 50 })).toEqual([]);
});

test("gates that exclude every project together are refused, at the first of them", () => {
  const forbid = (code: string, ...options: string[]) =>
    gate("forbidden-options", "environment-category", { options }, code);
  expect(refusalOf({ gates: [forbid("a", "I", "II"), forbid("b", "II", "III", "IV")] })).toContain(
    "gates[0] gate-excludes-everything",
  );
  expect(refusalOf({ gates: [gate("maximum", "land-area", { value: 0 })] })).toEqual([
    "gates[0] gate-excludes-everything",
  ]);
  expect(refusalOf({ gates: [gate("maximum", "workers-per-ha", { value: 0 })] })).toEqual([]);
});

test("a pass mark that only what a gate excludes would reach is refused", () => {
  const one = criterion("environment-category", categories({ I: 1, II: 0.6, III: 0.4, IV: 0.2 }));
  const forbidden = gate("forbidden-options", "environment-category", { options: ["I"] });
  expect(lone(one, { passMark: 70, gates: [forbidden] })).toEqual(["passMark unreachable-pass-mark"]);
  expect(lone(one, { passMark: 60, gates: [forbidden] })).toEqual([]);
  const capped = criterion("workers-per-ha", line([0, 0], [100, 1]));
  expect(lone(capped, { passMark: 60, gates: [gate("maximum", "workers-per-ha", { value: 50 })] })).toEqual([
    "passMark unreachable-pass-mark",
  ]);
});

test("a criterion breaks ties once", () => {
  const tieBreakers = [
    { criterion: "capital", better: "higher" },
    { criterion: "capital", better: "lower" },
  ];
  expect(refusalOf({ tieBreakers })).toEqual(["tieBreakers[1].criterion tie-breaker-repeated"]);
});
