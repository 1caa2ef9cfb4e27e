import fc from "fast-check";
import { expect, test } from "vitest";
import { ahp } from "~/app/scoring/weights/ahp";
import { groupAhp, groupWeights } from "~/app/scoring/weights/group";
import { pointsFromWeights } from "~/app/scoring/weights/points";
import { normalise, rankSchemes, weightsFromRanks } from "~/app/scoring/weights/rank-weights";

const rounded = (values: readonly number[], places: number) =>
  values.map((value) => Number(value.toFixed(places)));

/** Fills in reciprocals below the diagonal. */
function reciprocal(upper: readonly (readonly number[])[]): number[][] {
  const n = upper.length + 1;
  return Array.from({ length: n }, (_, i) =>
    Array.from({ length: n }, (_unused, j) =>
      i === j ? 1 : i < j ? (upper[i]?.[j - i - 1] ?? 1) : 1 / (upper[j]?.[i - j - 1] ?? 1),
    ),
  );
}

/** Choosing a house, 8 criteria: T. L. Saaty, "How to make a decision: the AHP", EJOR 48 (1990) 9–26, table 2. */
const house = reciprocal([
  [5, 3, 7, 6, 6, 1 / 3, 1 / 4],
  [1 / 3, 5, 3, 3, 1 / 5, 1 / 7],
  [6, 3, 4, 6, 1 / 5],
  [1 / 3, 1 / 4, 1 / 7, 1 / 8],
  [1 / 2, 1 / 5, 1 / 6],
  [1 / 5, 1 / 6],
  [1 / 2],
]);

test("Saaty's house matrix gives his priorities, λmax and consistency ratio", () => {
  const result = ahp(house);
  expect(rounded(result.weights, 3)).toEqual([0.173, 0.054, 0.188, 0.018, 0.031, 0.036, 0.167, 0.333]);
  expect(result.lambdaMax).toBeCloseTo(9.669, 3);
  expect(result.ci).toBeCloseTo(0.238, 3);
  expect(result.cr).toBeCloseTo(0.169, 3);
  expect(result.consistent).toBe(false);
});

test("the judgement that fits Saaty's house matrix worst is named", () => {
  const [worst] = ahp(house).strains;
  expect([worst?.row, worst?.column, worst?.judged]).toEqual([2, 6, 6]); // neighbourhood over condition
  expect(worst?.implied).toBeCloseTo(0.188 / 0.167, 2);
});

test("a matrix made of weights gives them back, perfectly consistent", () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 1, max: 90 }), { minLength: 1, maxLength: 12 }), (raw) => {
      const wanted = normalise(raw);
      const { weights, ci, strains } = ahp(wanted.map((row) => wanted.map((column) => row / column)));
      for (const [at, weight] of weights.entries()) expect(weight).toBeCloseTo(wanted[at] ?? 0, 10);
      expect(ci).toBeLessThan(1e-9);
      expect(strains).toEqual([]);
    }),
  );
});

test("matrices that are not positive and reciprocal are refused", () => {
  for (const bad of [
    [],
    [[1, 2]],
    [
      [1, 2],
      [2, 1],
    ],
    [
      [1, 0],
      [0, 1],
    ],
    [[2]],
    [
      [1, Number.NaN],
      [1, 1],
    ],
  ]) {
    expect(() => ahp(bad)).toThrow(RangeError);
  }
});

test("experts join by the geometric mean, and their widest dispute is named", () => {
  const group = groupAhp([
    [
      [1, 2],
      [1 / 2, 1],
    ],
    [
      [1, 8],
      [1 / 8, 1],
    ],
  ]);
  expect(rounded(group.weights, 12)).toEqual([0.8, 0.2]); // geometric mean of 2 and 8 is 4
  expect(group.mostDisputed).toEqual({ row: 0, column: 1, factor: 4 });
  expect(rounded([group.disagreement[0]?.lowest ?? 0, group.disagreement[0]?.highest ?? 0], 6)).toEqual([
    0.666667, 0.888889,
  ]);
});

test("experts' weights join by the arithmetic mean with their spread", () => {
  const { weights, disagreement } = groupWeights([
    [1, 1],
    [3, 1],
  ]);
  expect(weights).toEqual([0.625, 0.375]);
  expect(disagreement[0]?.deviation).toBeCloseTo(Math.SQRT1_2 / 4, 12);
});

/** Barron & Barrett, "Decision quality using ranked attribute weights", Management Science 42 (1996) 1515–1523. */
test("rank-order centroid weights are those of the published tables", () => {
  expect(rounded(rankSchemes.roc(2), 4)).toEqual([0.75, 0.25]);
  expect(rounded(rankSchemes.roc(3), 4)).toEqual([0.6111, 0.2778, 0.1111]);
  expect(rounded(rankSchemes.roc(4), 4)).toEqual([0.5208, 0.2708, 0.1458, 0.0625]);
  expect(rounded(rankSchemes.roc(5), 4)).toEqual([0.4567, 0.2567, 0.1567, 0.09, 0.04]);
});

/** Stillwell, Seaver & Edwards, Organizational Behavior and Human Performance 28 (1981) 62–77. */
test("rank-sum and rank-reciprocal weights are those of the published formulas", () => {
  expect(rounded(rankSchemes["rank-sum"](5), 4)).toEqual([0.3333, 0.2667, 0.2, 0.1333, 0.0667]);
  expect(rounded(rankSchemes["rank-reciprocal"](5), 4)).toEqual([0.438, 0.219, 0.146, 0.1095, 0.0876]);
});

test("criteria that share a rank share the weights of their places", () => {
  expect(rounded(weightsFromRanks("roc", [1, 2, 2]), 4)).toEqual([0.6111, 0.1944, 0.1944]);
});

test("every scheme sums to one and never rises with the rank", () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...(Object.keys(rankSchemes) as (keyof typeof rankSchemes)[])),
      fc.integer({ min: 1, max: 60 }),
      (scheme, n) => {
        const weights = rankSchemes[scheme](n);
        expect(weights.reduce((sum, weight) => sum + weight, 0)).toBeCloseTo(1, 12);
        for (const [at, weight] of weights.entries())
          expect(weight).toBeLessThanOrEqual(weights[at - 1] ?? 1);
      },
    ),
  );
});

test("points made from weights add up exactly", () => {
  expect(pointsFromWeights([1, 1, 1])).toEqual([34, 33, 33]);
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 1, max: 1000 }), { minLength: 1, maxLength: 30 }), (weights) => {
      expect(pointsFromWeights(weights).reduce((sum, points) => sum + points, 0)).toBe(100);
    }),
  );
});

test("ratings that are all zero or negative give no weights", () => {
  expect(() => normalise([0, 0])).toThrow(RangeError);
  expect(() => normalise([1, -1])).toThrow(RangeError);
});
