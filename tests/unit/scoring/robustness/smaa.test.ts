import fc from "fast-check";
import { expect, test } from "vitest";
import { smaa } from "~/app/scoring/smaa";
import { startSmaaThreads } from "~/server/score/smaa/threads";

/**
 * Heparin and enoxaparin, three criteria: L. D. Lynd & B. J. O'Brien, "Advances in risk-benefit evaluation using
 * probabilistic simulation methods" (J Clin Epidemiol 57, 2004), as the worked example of the R package smaa
 * (G. van Valkenhoef): proximal DVT Beta(20,116) and Beta(8,121) on 0..0.25, distal DVT Beta(40,96) and Beta(32,97)
 * on 0.15..0.4, bleeding Beta(1,135) and Beta(5,124) on 0..0.1, fewer better. Given here by mean and deviation;
 * the package prints acceptabilities 0.3504 / 0.6496 and the central weights below for 10,000 samples.
 */
const normal = (mean: number, deviation: number) => ({ normal: { mean, deviation } });
const thrombosis = [
  [normal(0.4118, 0.121), normal(0.4235, 0.156), normal(0.9265, 0.073)],
  [normal(0.7519, 0.0846), normal(0.6078, 0.1515), normal(0.6124, 0.1694)],
];

test("the published thrombosis case is reproduced", () => {
  const { acceptability, centralWeights, confidence } = smaa({
    performances: thrombosis,
    samples: 100_000,
    seed: 7,
  });
  expect(Math.abs((acceptability[0]?.[0] ?? 0) - 0.3504)).toBeLessThan(0.02);
  const published = [
    [0.187, 0.277, 0.536],
    [0.407, 0.364, 0.229],
  ];
  for (const [alternative, weights] of published.entries()) {
    for (const [criterion, weight] of weights.entries()) {
      expect(Math.abs((centralWeights[alternative]?.[criterion] ?? 0) - weight)).toBeLessThan(0.02);
    }
  }
  expect(Math.abs((confidence[0] ?? 0) - 0.668)).toBeLessThan(0.03);
  expect(Math.abs((confidence[1] ?? 0) - 0.896)).toBeLessThan(0.03);
});

test("two criteria can be checked by hand", () => {
  // [0,1] leads while w1 < 0.4, [1,0] while w1 > 0.6, [0.6,0.6] between
  const { acceptability, centralWeights, standardError } = smaa({
    performances: [
      [0, 1],
      [1, 0],
      [0.6, 0.6],
    ],
    samples: 40_000,
    seed: 3,
  });
  for (const [alternative, share] of [0.4, 0.4, 0.2].entries()) {
    expect(Math.abs((acceptability[alternative]?.[0] ?? 0) - share)).toBeLessThan(4 * standardError);
  }
  expect(centralWeights[0]?.[0]).toBeCloseTo(0.2, 2);
  expect(centralWeights[1]?.[0]).toBeCloseTo(0.8, 2);
});

test("who is ahead of whom, and who passes, can be checked by hand too", () => {
  const request = {
    performances: [
      [0, 1],
      [1, 0],
      [0.6, 0.6],
    ],
    samples: 10_000,
    seed: 4,
  };
  const { pairwise, passing } = smaa({ ...request, passMark: 0.6, pairwise: true });
  const near = (shares: number[] = [], halfWidths: number[] = [], exact: number[] = []) => {
    for (const [at, share] of shares.entries()) {
      expect(Math.abs(share - (exact[at] ?? Number.NaN))).toBeLessThanOrEqual(halfWidths[at] ?? 0);
    }
  };
  const ahead = [
    [0, 0.5, 0.4],
    [0.5, 0, 0.4],
    [0.6, 0.6, 0],
  ];
  for (const [i, exact] of ahead.entries()) near(pairwise?.shares[i], pairwise?.halfWidths[i], exact);
  near(passing?.shares, passing?.halfWidths, [0.4, 0.4, 1]);
  expect(passing?.shares[2]).toBe(1);
  expect(smaa(request)).toMatchObject({ pairwise: null, passing: null });
});

test("of two alternatives, the published share of first places is the pairwise winning index", () => {
  const { pairwise } = smaa({ performances: thrombosis, samples: 100_000, seed: 7, pairwise: true });
  expect(Math.abs((pairwise?.shares[0]?.[1] ?? 0) - 0.3504)).toBeLessThan(0.02);
  expect(Math.abs((pairwise?.shares[1]?.[0] ?? 0) - 0.6496)).toBeLessThan(0.02);
});

test("under an order, the mean weights are the rank-order centroid", () => {
  const { centralWeights } = smaa({ performances: [[1, 1, 1]], samples: 60_000, seed: 5, order: [2, 0, 1] });
  for (const [criterion, weight] of [0.2778, 0.1111, 0.6111].entries()) {
    expect(centralWeights[0]?.[criterion]).toBeCloseTo(weight, 2);
  }
});

test("weights stay within tight bounds and order", () => {
  const bounds: [number, number][] = [
    [0.28, 0.3],
    [0.24, 0.26],
    [0.2, 0.24],
    [0.1, 0.14],
    [0.1, 0.12],
  ];
  const request = { samples: 4_000, seed: 2, bounds, order: [0, 1, 2, 3, 4] };
  for (const [criterion, [low, high]] of bounds.entries()) {
    const only = bounds.map((_, at) => (at === criterion ? 1 : 0));
    const { centralWeights } = smaa({ ...request, performances: [only] });
    const mean = centralWeights[0]?.[criterion] ?? 0;
    expect(mean).toBeGreaterThan(low);
    expect(mean).toBeLessThan(high);
    expect(
      smaa({ ...request, performances: [only, bounds.map(() => high + 1e-9)] }).acceptability[0],
    ).toEqual([0, 1]);
  }
});

test("bounds that leave one weighting give it, and impossible ones are refused", () => {
  const exact: [number, number][] = [
    [0.5, 0.5],
    [0.3, 0.3],
    [0.2, 0.2],
  ];
  const { centralWeights } = smaa({
    performances: [
      [1, 0, 0],
      [0, 1, 1],
    ],
    samples: 600,
    seed: 1,
    bounds: exact,
  });
  expect(centralWeights[0]?.map((weight) => Number(weight.toFixed(9)))).toEqual([0.5, 0.3, 0.2]);
  const impossible: [number, number][] = [
    [0, 0.3],
    [0, 0.3],
    [0, 0.3],
  ];
  expect(() => smaa({ performances: [[1, 0, 0]], samples: 10, seed: 1, bounds: impossible })).toThrow(
    RangeError,
  );
});

test("identical alternatives share their ranks evenly", () => {
  const { acceptability, confidence } = smaa({
    performances: [
      [0.5, 0.5],
      [0.5, 0.5],
      [0.1, 0.1],
    ],
    samples: 500,
    seed: 1,
  });
  expect(acceptability).toEqual([
    [0.5, 0.5, 0],
    [0.5, 0.5, 0],
    [0, 0, 1],
  ]);
  expect(confidence).toEqual([0.5, 0.5, 0]);
});

test("rows and columns of acceptability sum to one, and pairs to the mean rank", () => {
  const share = fc.integer({ min: 0, max: 4 }).map((quarter) => quarter / 4);
  const table = fc.array(fc.array(share, { minLength: 3, maxLength: 3 }), { minLength: 1, maxLength: 70 });
  fc.assert(
    fc.property(table, fc.nat(), (performances, seed) => {
      const { acceptability, pairwise } = smaa({ performances, samples: 60, seed, pairwise: true });
      for (const [at, row] of acceptability.entries()) {
        expect(row.reduce((sum, value) => sum + value, 0)).toBeCloseTo(1, 9);
        expect(acceptability.reduce((sum, other) => sum + (other[at] ?? 0), 0)).toBeCloseTo(1, 9);
        // the mean rank is one for each alternative that is ahead
        const meanRank = row.reduce((sum, share, rank) => sum + share * rank, 0);
        const ahead = pairwise?.shares.reduce((sum, other) => sum + (other[at] ?? 0), 0);
        expect(ahead).toBeCloseTo(meanRank, 9);
      }
    }),
    { numRuns: 60 },
  );
});

test("the same seed gives the same result, another seed another", () => {
  const run = (seed: number) => smaa({ performances: thrombosis, samples: 1_200, seed });
  expect(run(11)).toEqual(run(11));
  expect(run(11)).not.toEqual(run(12));
});

test("any number of threads gives the same result to the last bit, run after run", async () => {
  const performances = Array.from({ length: 30 }, (_, i) =>
    Array.from({ length: 4 }, (_unused, j) => ((i * 7 + j * 13) % 29) / 29),
  );
  const request = { performances, samples: 3_300, seed: 9, passMark: 0.5, pairwise: true };
  const progress: number[] = [];
  const threads = await startSmaaThreads(2);
  try {
    const onProgress = (done: number) => progress.push(done);
    const other = { ...request, seed: 10 };
    const [first, second] = await Promise.all([threads.run(request, { onProgress }), threads.run(other)]);
    expect(first).toEqual(smaa(request));
    expect(second).toEqual(smaa(other));
    expect(progress.at(-1)).toBe(1);
  } finally {
    await threads.close();
  }
});

test("a run can be cancelled between chunks, on one thread and on several", async () => {
  const request = { performances: thrombosis, samples: 5_000, seed: 1 };
  const oneThread = new AbortController();
  const stop = (done: number) => done > 0.2 && oneThread.abort(new Error("enough"));
  expect(() => smaa(request, { signal: oneThread.signal, onProgress: stop })).toThrow("enough");
  const several = new AbortController();
  const threads = await startSmaaThreads(2);
  try {
    const onProgress = () => several.abort(new Error("enough"));
    await expect(threads.run(request, { signal: several.signal, onProgress })).rejects.toThrow("enough");
    expect((await threads.run({ ...request, samples: 500 })).acceptability).toHaveLength(2);
  } finally {
    await threads.close();
  }
});
