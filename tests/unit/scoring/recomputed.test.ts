import fc from "fast-check";
import { expect, test } from "vitest";
import { parseModel } from "~/app/scoring/model";
import { scoreProject } from "~/app/scoring/score";
import { profileWith } from "./factories";

/** A ratio of two whole numbers, kept unreduced: nothing of the product's own arithmetic is used here. */
type Ratio = readonly [bigint, bigint];
const plus = ([a, b]: Ratio, [c, d]: Ratio): Ratio => [a * d + c * b, b * d];
const minus = ([a, b]: Ratio, [c, d]: Ratio): Ratio => [a * d - c * b, b * d];
const times = ([a, b]: Ratio, [c, d]: Ratio): Ratio => [a * c, b * d];
const over = ([a, b]: Ratio, [c, d]: Ratio): Ratio => [a * d, b * c];
/** Denominators here are positive. */
const below = ([a, b]: Ratio, [c, d]: Ratio) => a * d < c * b;

/** Halves up, two places. */
function cents([a, b]: Ratio): string {
  const digits = `${(200n * a + b) / (2n * b)}`.padStart(3, "0");
  return `${digits.slice(0, -2)}.${digits.slice(-2)}`;
}

interface Line {
  readonly kind: "linear" | "steps";
  readonly anchors: readonly { readonly at: number; readonly share: number }[];
}

/** In thousandths throughout, so that every number has a whole numerator. */
const whole = (thousandths: number): Ratio => [BigInt(thousandths), 1000n];
const text = (thousandths: number) => (thousandths / 1000).toFixed(3);

function shareOf({ kind, anchors }: Line, value: Ratio): Ratio {
  const ends = anchors.map(({ at, share }) => ({ at: whole(at), share: whole(share) }));
  const passed = ends.filter(({ at }) => !below(value, at));
  const [left, right] = [passed.at(-1), ends[passed.length]];
  if (left === undefined) return ends[0]?.share ?? [0n, 1n];
  if (kind === "steps" || right === undefined) return left.share;
  const along = over(minus(value, left.at), minus(right.at, left.at));
  return plus(left.share, times(minus(right.share, left.share), along));
}

const line = fc
  .record({
    kind: fc.constantFrom("linear" as const, "steps" as const),
    ats: fc.uniqueArray(fc.integer({ min: 0, max: 900_000 }), { minLength: 2, maxLength: 6 }),
    shares: fc.array(fc.nat(1000), { minLength: 6, maxLength: 6 }),
  })
  .map(
    ({ kind, ats, shares }): Line => ({
      kind,
      anchors: ats.sort((a, b) => a - b).map((at, index) => ({ at, share: shares[index] ?? 0 })),
    }),
  );

/** The first step begins where nothing lies below: its edge is open in the model, 0 here. */
function functionOf({ kind, anchors }: Line) {
  const points = anchors.map(({ at, share }) => ({ at: text(at), share: text(share) }));
  if (kind === "linear") return { kind, points };
  return {
    kind,
    steps: points.map(({ at, share }, index) => ({
      from: index === 0 ? null : at,
      to: points[index + 1]?.at ?? null,
      share,
    })),
  };
}

const words = { vi: "chữ", en: "words" };
const indicators = ["workers-per-ha", "water-per-ha", "power-per-ha"] as const;
const fields = {
  "workers-per-ha": "workers",
  "water-per-ha": "waterM3PerDay",
  "power-per-ha": "powerKva",
} as const;

const anyCase = fc.record({
  lines: fc.tuple(line, line, line),
  weights: fc.tuple(...indicators.map(() => fc.integer({ min: 1, max: 60_000 }))),
  figures: fc.tuple(...indicators.map(() => fc.nat(4_000_000))),
  land: fc.integer({ min: 1_000_000, max: 90_000_000 }),
});

test("2,000 random totals, worked out in whole numbers beside the product, are the same texts", () => {
  fc.assert(
    fc.property(anyCase, ({ lines, weights, figures, land }) => {
      const criteria = indicators.map((indicator, at) => ({
        code: indicator,
        name: words,
        guidance: words,
        indicator,
        weight: text(weights[at] ?? 0),
        value: functionOf(lines[at] as Line),
      }));
      const parsed = parseModel({
        format: "criteria-model/1",
        code: "random",
        version: "1",
        name: words,
        illustrative: true,
        currency: "VND",
        declaredTotal: text(weights.reduce((sum, weight) => sum + weight, 0)),
        passMark: 0,
        bands: [],
        criteria,
        gates: [],
      });
      if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
      const stated = Object.fromEntries(
        indicators.map((indicator, at) => [fields[indicator], text(figures[at] ?? 0)]),
      );
      const result = scoreProject({
        model: parsed.model,
        profile: profileWith({ ...stated, landAreaM2: text(land) }),
      });
      const points = indicators.map((_, at) => {
        const perHectare = over(times(whole(figures[at] ?? 0), [10_000n, 1n]), whole(land));
        return times(shareOf(lines[at] as Line, perHectare), whole(weights[at] ?? 0));
      });
      expect(result.criteria.map((criterion) => criterion.points)).toEqual(points.map(cents));
      expect(result.total).toBe(cents(points.reduce(plus)));
    }),
    { numRuns: 2_000 },
  );
}, 60_000);
