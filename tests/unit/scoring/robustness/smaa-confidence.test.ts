import { expect, test } from "vitest";
import { smaa } from "~/app/scoring/smaa";
import { randomStream } from "~/app/scoring/smaa/random";
import { student975 } from "~/app/scoring/smaa/standard-error";
import { bodies } from "~/tests/fixtures/smaa-bodies";

const SEEDS = Array.from({ length: 40 }, (_, at) => at + 1);

// An honest interval misses two of 40 on average, and seven or more in one of 300 times.
test.each(bodies)("the answer from calculus lies within the interval: $name", ({ request, exact }) => {
  const runs = SEEDS.map((seed) => smaa({ ...request, samples: 2_000, seed }));
  const misses = runs.filter(({ acceptability, halfWidths }) => {
    const [[share = Number.NaN] = [], [half = Number.NaN] = []] = [acceptability[0], halfWidths[0]];
    return !(Math.abs(share - exact) <= half);
  });
  expect(misses.length).toBeLessThanOrEqual(6);
  for (const { halfWidths } of runs) expect(halfWidths[0]?.[0]).toBeLessThan(0.04);
});

test("weights are found where redrawing never would, over the whole width of the space", () => {
  const thin: [number, number] = [0.125, 0.126];
  const bounds = [thin, thin, thin, thin, thin, ...Array.from({ length: 3 }, (): [number, number] => [0, 1])];
  expect(redrawn(bounds, 100_000)).toBe(0);
  // three weights share what five leave, so the share of the upper half is E[rest² | upper half] / E[rest²] / 2
  const rest = (mean: number, widths: number) => mean ** 2 + widths / 12;
  const upper = rest(0.3725 - 0.00025, 4 * 0.001 ** 2 + 0.0005 ** 2) / rest(0.3725, 5 * 0.001 ** 2) / 2;
  for (const criterion of [0, 1, 2, 3, 4]) {
    const only = bounds.map((_, at) => (at === criterion ? 1 : 0));
    const middle = bounds.map(() => 0.1255);
    const { acceptability, halfWidths } = smaa({
      performances: [only, middle],
      samples: 2_000,
      seed: 1,
      bounds,
    });
    expect(halfWidths[0]?.[0]).toBeLessThan(0.05);
    expect(Math.abs((acceptability[0]?.[0] ?? 0) - upper)).toBeLessThan(1.5 * (halfWidths[0]?.[0] ?? 0));
  }
});

/** How many of so many draws, uniform over the weights above the lower bounds, are below the upper ones. */
function redrawn(bounds: readonly (readonly [number, number])[], draws: number): number {
  const random = randomStream(5, 0);
  const room = 1 - bounds.reduce((sum, [low]) => sum + low, 0);
  let kept = 0;
  for (let draw = 0; draw < draws; draw += 1) {
    const parts = bounds.map(() => random.exponential());
    const whole = parts.reduce((sum, part) => sum + part, 0);
    const inside = parts.every((part, at) => {
      const [low, high] = bounds[at] ?? [0, 0];
      return low + (part / whole) * room <= high;
    });
    if (inside) kept += 1;
  }
  return kept;
}

test("an order of nine with a narrow top keeps its order and its bounds", () => {
  const order = [8, 7, 6, 5, 4, 3, 2, 1, 0];
  const bounds = order.map((_, at): [number, number] => (at === 8 ? [0, 0.115] : [0, 1]));
  const { centralWeights } = smaa({
    performances: [order.map(() => 1)],
    samples: 2_000,
    seed: 1,
    order,
    bounds,
  });
  const weights = order.map((criterion) => centralWeights[0]?.[criterion] ?? Number.NaN);
  expect(weights[0]).toBeLessThan(0.115);
  expect(weights.toSorted((a, b) => b - a)).toEqual(weights);
  expect(weights.reduce((sum, weight) => sum + weight, 0)).toBeCloseTo(1, 12);
});

test("no number of samples, and no certain answer, has an error of 0", () => {
  const certain = [
    [1, 1],
    [0, 0],
  ];
  for (const samples of [1, 2, 19, 20, 21, 501, 3_000]) {
    const { standardError, halfWidths } = smaa({ performances: certain, samples, seed: 1 });
    expect(standardError).toBeGreaterThan(0);
    expect(halfWidths[0]?.[0]).toBeGreaterThan(1 / samples / 2);
    expect(halfWidths[0]?.[0]).toBeLessThanOrEqual(1);
  }
  const one = smaa({
    performances: [
      [1, 0],
      [0, 1],
    ],
    samples: 1,
    seed: 1,
  });
  expect(one.halfWidths.flat()).toEqual([1, 1, 1, 1]);
});

test("quantiles of Student's t are those of the tables", () => {
  for (const [freedom, published] of [
    [4, 2.776],
    [10, 2.228],
    [19, 2.093],
    [39, 2.023],
    [1_000, 1.962],
  ] as const) {
    expect(student975(freedom)).toBeCloseTo(published, 2);
  }
});
