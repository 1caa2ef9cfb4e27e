import type { SmaaRequest } from "~/app/scoring/smaa";
import { smaa } from "~/app/scoring/smaa";
import { randomStream } from "~/app/scoring/smaa/random";
import { bodies } from "../fixtures/smaa-bodies";
import { median } from "./median";

/**
 * What narrow bounds and orders cost beside no rules at all, at the most 5 times as long; and the long form of the test of
 * honest intervals: how many of 200 seeds enclose the answer, which a 95 % interval does for about 190.
 */
const { uniform } = randomStream(3, 0);
const performances = Array.from({ length: 10 }, () => Array.from({ length: 9 }, uniform));
const SAMPLES = 20_000;
const MOST_TIMES = 5;

const narrow = (criteria: number): [number, number][] =>
  performances[0]?.map((_, at) => (at < criteria ? [0.11, 0.111] : [0, 1])) ?? [];
const order = [8, 7, 6, 5, 4, 3, 2, 1, 0];
const rules: Record<string, Pick<SmaaRequest, "bounds" | "order">> = {
  "no rules": {},
  "one weight a thousandth wide": { bounds: narrow(1) },
  "five weights a thousandth wide": { bounds: narrow(5) },
  "an order of nine": { order },
  "an order of nine below 0.2": { order, bounds: order.map(() => [0, 0.2]) },
};

const milliseconds = (request: SmaaRequest) => {
  const start = performance.now();
  smaa(request);
  return performance.now() - start;
};

console.log(`10 alternatives × 9 criteria × ${SAMPLES} samples`);
const rounds = Array.from({ length: 9 }, (_, seed) =>
  Object.values(rules).map((rule) => milliseconds({ performances, samples: SAMPLES, seed, ...rule })),
);
for (const [at, name] of Object.keys(rules).entries()) {
  const times = median(rounds.map((round) => (round[at] ?? Number.NaN) / (round[0] ?? Number.NaN)));
  const took = median(rounds.map((round) => round[at] ?? Number.NaN));
  console.log(`  ${name}: ${took.toFixed(0)} ms, ${times.toFixed(1)} times as long as no rules`);
  if (times > MOST_TIMES) process.exitCode = 1;
}

for (const { name, request, exact } of bodies) {
  const runs = Array.from({ length: 200 }, (_, seed) => smaa({ ...request, samples: SAMPLES, seed }));
  const enclosed = runs.filter(
    ({ acceptability, halfWidths }) =>
      Math.abs((acceptability[0]?.[0] ?? Number.NaN) - exact) <= (halfWidths[0]?.[0] ?? 0),
  );
  console.log(`${name}: ${exact.toFixed(4)} lies within ${enclosed.length} of 200 intervals`);
}
