import fc from "fast-check";
import { expect, test } from "vitest";
import type { Rating } from "~/app/scoring/robustness/agreement";
import { agreement } from "~/app/scoring/robustness/agreement";

const _ = null;

/** 4 observers, 12 units, missing data: K. Krippendorff, "Computing Krippendorff's Alpha-Reliability" (2011), section C–E. */
const observers: Rating[][] = [
  [1, 2, 3, 3, 2, 1, 4, 1, 2, _, _, _],
  [1, 2, 3, 3, 2, 2, 4, 1, 2, 5, _, 3],
  [_, 3, 3, 3, 2, 3, 4, 2, 2, 5, 1, _],
  [1, 2, 3, 3, 2, 4, 4, 1, 2, 5, 1, _],
];

test("Krippendorff's example data give his published values", () => {
  expect(agreement(observers, "nominal").alpha).toBeCloseTo(0.743, 3);
  expect(agreement(observers, "ordinal").alpha).toBeCloseTo(0.815, 3);
  expect(agreement(observers, "interval").alpha).toBeCloseTo(0.849, 3);
});

test("the spread of an item shows where reviewers part", () => {
  const { items } = agreement(observers, "interval");
  expect(items[5]).toEqual({ ratings: 4, mean: 2.5, lowest: 1, highest: 4, deviation: Math.sqrt(5 / 3) });
  expect(items[11]).toMatchObject({ ratings: 1, deviation: null });
});

test("perfect agreement is one; no variation or no pairs says nothing", () => {
  expect(
    agreement(
      [
        [1, 2, 3],
        [1, 2, 3],
      ],
      "ordinal",
    ).alpha,
  ).toBe(1);
  expect(
    agreement(
      [
        [2, 2],
        [2, 2],
      ],
      "nominal",
    ).alpha,
  ).toBeNull();
  expect(agreement([[1, 2, 3]], "interval").alpha).toBeNull();
  expect(agreement([], "nominal")).toEqual({ alpha: null, items: [] });
});

test("neither the order of reviewers, nor of items, nor the unit of an interval scale matters", () => {
  const table = fc.array(
    fc.array(fc.option(fc.integer({ min: 1, max: 5 })), { minLength: 6, maxLength: 6 }),
    { minLength: 2, maxLength: 5 },
  );
  fc.assert(
    fc.property(table, (ratings) => {
      const { alpha } = agreement(ratings, "interval");
      const turned = agreement(
        ratings.toReversed().map((row) => row.toReversed()),
        "interval",
      ).alpha;
      const scaled = agreement(
        ratings.map((row) => row.map((rating) => rating && rating * 10 + 3)),
        "interval",
      ).alpha;
      for (const other of [turned, scaled]) {
        if (alpha === null) expect(other).toBeNull();
        else expect(other).toBeCloseTo(alpha, 9);
      }
    }),
  );
});
