import { expect, test } from "vitest";
import { Unrankable } from "~/app/scoring/ranking";
import { whatIf } from "~/app/scoring/what-if";
import type { ShareFigure } from "./shares-model";
import { sharesModel, sharesProfile } from "./shares-model";

const members = (table: Record<string, readonly ShareFigure[]>) =>
  Object.entries(table).map(([id, percentages]) => ({ id, profile: sharesProfile(percentages) }));

const plain = sharesModel([50, 50]);
const withMinimum = sharesModel([50, 50], {}, { a: { minimumPoints: 10 } });
const noCause = { criterion: null, gate: null, change: 0 };

test("adding only a tie-breaker moves whoever it puts behind, and is the cause", () => {
  const after = sharesModel([50, 50], { tieBreakers: [{ criterion: "b", better: "higher" }] });
  const { moves } = whatIf(plain, after, members({ p: [40, 60], q: [60, 40], last: [10, 10] }));
  expect(moves.map(({ id, rankBefore, rankAfter, cause }) => [id, rankBefore, rankAfter, cause])).toEqual([
    ["q", 1, 2, { ...noCause, kind: "tie-breaker", criterion: "b" }],
  ]);
});

test("adding only a minimum moves the best behind the next, and is the cause", () => {
  const { moves } = whatIf(plain, withMinimum, members({ best: [10, 100], next: [50, 50] }));
  expect(moves.map(({ id, rankBefore, rankAfter, cause }) => [id, rankBefore, rankAfter, cause])).toEqual([
    ["best", 1, 2, { ...noCause, kind: "minimum", criterion: "a" }],
    ["next", 2, 1, { ...noCause, kind: "others" }],
  ]);
});

test("who fails by a new minimum while points rise elsewhere fails by the minimum", () => {
  const before = sharesModel([50, 40, 10]);
  const { crossings, crossingsBy } = whatIf(before, withMinimum, members({ x: [10, 100, 0] }));
  expect(crossings.map(({ id, after, cause }) => [id, after.passed, cause])).toEqual([
    ["x", false, { ...noCause, kind: "minimum", criterion: "a" }],
  ]);
  expect(crossingsBy).toEqual({ a: 1 });
});

test("who is excluded by a new gate fails by the gate, and passes again by its absence", () => {
  const gates = [
    {
      kind: "minimum",
      code: "equity",
      name: { vi: "Vốn", en: "Equity" },
      reason: { vi: "Thiếu vốn", en: "Too little equity" },
      indicator: "equity-share",
      value: 20,
    },
  ];
  const gated = sharesModel([50, 50], { gates });
  const population = members({ x: [10, 100] });
  const gate = { ...noCause, kind: "gate", gate: "equity" };
  const added = whatIf(plain, gated, population);
  expect([added.crossings[0]?.cause, added.crossingsByGate]).toEqual([gate, { equity: 1 }]);
  expect(whatIf(gated, plain, population).crossings[0]?.cause).toEqual(gate);
});

test("a mark that is raised over an unchanged total is the cause, not the points", () => {
  const raised = sharesModel([50, 50], { passMark: 60 });
  const { crossings } = whatIf(plain, raised, members({ x: [50, 50] }));
  expect(crossings[0]?.cause).toEqual({ ...noCause, kind: "pass-mark" });
});

test("a population with a repeated or blank id is refused", () => {
  const [one] = members({ same: [50, 50] });
  expect(() => whatIf(plain, plain, one ? [one, one] : [])).toThrow(Unrankable);
});
