import fc from "fast-check";
import { expect, test } from "vitest";
import { bestColumns, cellsDiffer } from "~/app/sites/model/compare/best-values";
import type { Cell } from "~/app/sites/model/compare/comparison";

const unknown: Cell = { kind: "unknown" };
const usd = (amount: number): Cell => ({ kind: "amount", amount, unit: "usd-m2-term" });

test("the lowest rent is best, and all who share it", () => {
  expect(bestColumns([usd(90), usd(70), usd(70)], "less")).toEqual([1, 2]);
});

test("what is not published is never best, nor is the only one published", () => {
  expect(bestColumns([unknown, usd(70), usd(90)], "less")).toEqual([1]);
  expect(bestColumns([unknown, usd(70)], "less")).toEqual([]);
});

test("nothing is best where all are equal or where better depends on the project", () => {
  expect(bestColumns([usd(70), usd(70)], "less")).toEqual([]);
  expect(bestColumns([usd(70), usd(90)], null)).toEqual([]);
});

test("units of one quantity are compared by what they mean, others not at all", () => {
  const kva: Cell = { kind: "amount", amount: 1500, unit: "kva" };
  const mva: Cell = { kind: "amount", amount: 2, unit: "mva" };
  expect(bestColumns([kva, mva], "more")).toEqual([1]);
  expect(bestColumns([usd(1), kva], "less")).toEqual([]);
  const hectare: Cell = { kind: "amount", amount: 1, unit: "ha" };
  const metres: Cell = { kind: "amount", amount: 10_000, unit: "m2" };
  expect(cellsDiffer([hectare, metres])).toBe(false);
});

test("what can be had now is earlier than any day", () => {
  expect(bestColumns([{ kind: "day", day: "2020-01-01" }, { kind: "now" }], "less")).toEqual([1]);
});

test("sources that disagree cannot win", () => {
  const disputed: Cell = { kind: "disputed", words: { vi: "1 / 2", en: "1 / 2" }, cited: [1, 2] };
  expect(bestColumns([disputed, usd(90), usd(70)], "less")).toEqual([2]);
});

test("no column beats a best one, whatever the values and their order", () => {
  const values = fc.array(fc.option(fc.integer({ min: 0, max: 50 })), { maxLength: 6 });
  fc.assert(
    fc.property(values, fc.constantFrom("less" as const, "more" as const), (amounts, better) => {
      const best = bestColumns(
        amounts.map((amount) => (amount === null ? unknown : usd(amount))),
        better,
      );
      const known = amounts.filter((amount) => amount !== null);
      const winner = better === "less" ? Math.min(...known) : Math.max(...known);
      for (const at of best) expect(amounts[at]).toBe(winner);
    }),
  );
});
