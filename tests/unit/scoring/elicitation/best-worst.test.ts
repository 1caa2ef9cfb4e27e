import fc from "fast-check";
import { expect, test } from "vitest";
import { bestWorst, consistencyIndex } from "~/app/scoring/elicitation/best-worst";
import { answer } from "~/server/score/answer";
import { loadSolver } from "~/server/score/highs";
import { refusalOf } from "../refusals";

const solve = await loadSolver();
/** Many programmes are solved in a test. */
const SOLVING = { timeout: 60_000 };
const rounded = (values: readonly number[], places: number) =>
  values.map((value) => Number(value.toFixed(places)));

/**
 * Buying a car: quality, price, comfort, safety, style, after J. Rezaei, Omega 53 (2015) 49-57. The papers' own figures
 * could not be read here, so the weights of the linear model are those that the R package BWM of J. Tomczak, an
 * independent implementation of Omega 64 (2016) 126-130, holds in its tests; the rest is derived beside the test.
 */
const car = (bestToOthers: number[], othersToWorst: number[]) =>
  bestWorst({ best: 1, worst: 4, bestToOthers, othersToWorst }, solve);

test("consistent comparisons give the one weighting that obeys them all", () => {
  const result = car([2, 1, 4, 2, 8], [4, 8, 2, 4, 1]);
  expect(rounded(result.weights, 8)).toEqual([0.21052632, 0.42105263, 0.10526316, 0.21052632, 0.05263158]);
  expect(result.deviation).toBe(0);
  expect(result.consistencyRatio).toBe(0);
  for (const [at, { low, high }] of result.ranges.entries()) {
    expect(low).toBeCloseTo(result.weights[at] ?? 0, 9);
    expect(high).toBeCloseTo(result.weights[at] ?? 0, 9);
  }
});

test("inconsistent comparisons give the linear model's weights: 42, 82, 21, 28, 10 of 183", () => {
  const result = car([2, 1, 4, 3, 8], [4, 8, 2, 3, 1]);
  expect(rounded(result.weights, 8)).toEqual([0.2295082, 0.44808743, 0.1147541, 0.15300546, 0.05464481]);
  expect(result.linearDeviation).toBeCloseTo(2 / 183, 9);
});

/** The table of Rezaei 2015, as the R package quotes it. */
test("the consistency index is the published table", () => {
  const table = [1, 2, 3, 4, 5, 6, 7, 8, 9].map((value) => Number(consistencyIndex(value).toFixed(2)));
  expect(table).toEqual([0, 0.44, 1, 1.63, 2.3, 3, 3.73, 4.47, 5.23]);
});

test("comfort 4 from the best and 4 from the worst, 8 between them: (4 - ξ)² = 8 + ξ, so ξ = 1", () => {
  const result = car([2, 1, 4, 3, 8], [4, 8, 4, 2, 1]);
  expect(result.deviation).toBeCloseTo(1, 12);
  expect(result.consistencyRatio).toBeCloseTo(1 / 4.47, 3);
  // with style at 1 price must be 9 and comfort 3; quality may be 3 to 5, safety 9/4 to 3
  const [quality, price, comfort, safety, style] = result.ranges;
  const ends = (range = { low: 0, high: 0 }) => rounded([range.low, range.high], 9);
  expect(ends(price)).toEqual(rounded([9 / 21, 9 / 18.25], 9));
  expect(ends(quality)).toEqual(rounded([3 / 19, 5 / 20.25], 9));
  expect(ends(comfort)).toEqual(rounded([3 / 21, 3 / 18.25], 9));
  expect(ends(safety)).toEqual(rounded([2.25 / 20.25, 3 / 19], 9));
  expect(ends(style)).toEqual(rounded([1 / 21, 1 / 18.25], 9));
});

const scale = fc.integer({ min: 1, max: 9 });
const anyComparisons = fc
  .tuple(fc.integer({ min: 2, max: 9 }), fc.array(fc.tuple(scale, scale), { minLength: 0, maxLength: 6 }))
  .map(([extreme, others]) => ({
    best: 0,
    worst: 1,
    bestToOthers: [1, extreme, ...others.map(([a]) => Math.min(a, extreme))],
    othersToWorst: [extreme, 1, ...others.map(([, b]) => Math.min(b, extreme))],
  }));
type Comparisons = typeof anyComparisons extends fc.Arbitrary<infer Value> ? Value : never;

/** The largest |w_best/w_j - a| or |w_j/w_worst - b|, straight from the definition. */
function deviationOf({ best, worst, bestToOthers, othersToWorst }: Comparisons, weights: readonly number[]) {
  const at = (index: number) => weights[index] ?? 0;
  return Math.max(
    ...bestToOthers.map((a, j) => Math.abs(at(best) / at(j) - a)),
    ...othersToWorst.map((b, j) => Math.abs(at(j) / at(worst) - b)),
  );
}

const eightShares = fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 8, maxLength: 8 });

test("no weights deviate less than ξ*, and those that deviate no more lie within the ranges", SOLVING, () => {
  fc.assert(
    fc.property(anyComparisons, eightShares, (given, shares) => {
      const { deviation, ranges } = bestWorst(given, solve);
      const weights = optimalWeights(given, deviation, shares);
      expect(deviationOf(given, weights)).toBeCloseTo(deviation, 9);
      for (const [at, { low, high }] of ranges.entries()) {
        expect(weights[at]).toBeGreaterThan(low - 1e-9);
        expect(weights[at]).toBeLessThan(high + 1e-9);
      }
      const others = shares.map((share) => share + 0.01).slice(0, weights.length);
      expect(deviationOf(given, others)).toBeGreaterThan(deviation - 1e-9);
    }),
    { numRuns: 40 },
  );
});

/** One optimal weighting: each weight at its share of the way between its ends, when the worst weighs 1. */
function optimalWeights(given: Comparisons, xi: number, shares: readonly number[]): number[] {
  const [lowest, highest] = feasibleBest(given, xi);
  expect(highest).toBeCloseTo(lowest, 9);
  const raw = given.bestToOthers.map((a, j) => {
    const b = given.othersToWorst[j] ?? 1;
    if (j < 2) return j === 0 ? lowest : 1;
    const low = Math.max(b - xi, lowest / (a + xi));
    const high = Math.min(b + xi, a > xi ? lowest / (a - xi) : Number.POSITIVE_INFINITY);
    return low + (shares[j] ?? 0) * Math.max(0, high - low);
  });
  const sum = raw.reduce((total, value) => total + value, 0);
  return raw.map((value) => value / sum);
}

/** Which w_best / w_worst are possible at this ξ, from the bounds that every criterion sets. */
function feasibleBest({ bestToOthers, othersToWorst }: Comparisons, xi: number): [number, number] {
  const pairs = bestToOthers.slice(2).map((a, at) => [a, othersToWorst[at + 2] ?? 1] as const);
  const extreme = bestToOthers[1] ?? 1;
  const positive = (value: number) => Math.max(0, value);
  return [
    Math.max(extreme - xi, ...pairs.map(([a, b]) => positive(a - xi) * positive(b - xi))),
    Math.min(extreme + xi, ...pairs.map(([a, b]) => (a + xi) * (b + xi))),
  ];
}

test("comparisons made of weights give the weights back", SOLVING, () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 2, max: 8 }), { maxLength: 6 }), (others) => {
      const weights = [9, 1, ...others];
      const sum = weights.reduce((total, weight) => total + weight, 0);
      const result = bestWorst(
        { best: 0, worst: 1, bestToOthers: weights.map((weight) => 9 / weight), othersToWorst: weights },
        solve,
      );
      for (const [at, weight] of weights.entries()) expect(result.weights[at]).toBeCloseTo(weight / sum, 7);
      expect(result.consistencyRatio).toBeCloseTo(0, 9);
    }),
    { numRuns: 20 },
  );
});

test("the command answers, and refuses lists that contradict themselves", async () => {
  const request = (changes: object) => ({
    method: "best-worst",
    best: 0,
    worst: 1,
    bestToOthers: [1, 8, 2],
    othersToWorst: [8, 1, 4],
    ...changes,
  });
  expect(await answer(request({}))).toMatchObject({ consistencyRatio: 0, deviation: 0 });
  expect(await answer(request({ worst: 0, bestToOthers: [1], othersToWorst: [1] }))).toEqual({
    weights: [1],
    linearDeviation: 0,
    deviation: 0,
    consistencyRatio: 0,
    ranges: [{ low: 1, middle: 1, high: 1 }],
  });
  expect(await refusalOf(request({ othersToWorst: [8, 1] }))).toEqual(["othersToWorst sizes-differ"]);
  expect(await refusalOf(request({ worst: 3 }))).toEqual(["worst unknown-criterion"]);
  expect(await refusalOf(request({ worst: 0, bestToOthers: [1, 1, 1], othersToWorst: [1, 1, 1] }))).toEqual([
    "worst best-is-worst",
  ]);
  expect(await refusalOf(request({ bestToOthers: [2, 8, 9], othersToWorst: [7, 2, 4] }))).toEqual([
    "bestToOthers[0] not-one",
    "othersToWorst[1] not-one",
    "othersToWorst[0] sides-differ",
    "bestToOthers[2] beyond-worst",
  ]);
  expect(await refusalOf(request({ bestToOthers: [1, 10, 2] }))).toEqual(["bestToOthers[1] too-big"]);
});
