import * as z from "zod";
import type { Random } from "./random";

const share = z.number().min(0).max(1);
const rising = (values: readonly number[]) => values.every((each, at) => each >= (values[at - 1] ?? each));
const reversed = { params: { code: "reversed" } };

/**
 * How well an alternative does on a criterion, 0 the worst and 1 the best: a number, a range [low, high] (uniform),
 * null (not known: uniform over 0..1), a triangular distribution [low, mode, high], or a normal one, of which draws
 * outside 0..1 are taken as 0 or 1. Values on any other scale are refused, and deviations above 0.5, the largest that
 * anything between 0 and 1 can have.
 */
export const performance = z.union([
  share,
  z.null(),
  z.tuple([share, share]).refine(rising, reversed),
  z.strictObject({ normal: z.strictObject({ mean: share, deviation: z.number().min(0).max(0.5) }) }),
  z.strictObject({ triangular: z.tuple([share, share, share]).refine(rising, reversed) }),
]);
export type Performance = z.output<typeof performance>;

/** Draws one possible value; null for a certain value. */
export function drawOf(given: Performance): ((random: Random) => number) | null {
  if (typeof given === "number") return null;
  if (given === null) return (random) => random.uniform();
  if (Array.isArray(given)) {
    const [low, high] = given;
    return low === high ? null : (random) => low + random.uniform() * (high - low);
  }
  if ("normal" in given) {
    const { mean, deviation } = given.normal;
    return (random) => Math.min(1, Math.max(0, mean + deviation * random.normal()));
  }
  const [low, mode, high] = given.triangular;
  return low === high ? null : (random) => triangular(random.uniform(), low, mode, high);
}

/** The certain value, or a first value to stand in the table until one is drawn. */
export function startOf(given: Performance): number {
  if (typeof given === "number") return given;
  if (Array.isArray(given)) return given[0];
  return given !== null && "triangular" in given ? given.triangular[0] : 0;
}

/** Inverse of the triangular distribution's cumulative curve. */
function triangular(u: number, low: number, mode: number, high: number): number {
  const turn = (mode - low) / (high - low);
  return u < turn
    ? low + Math.sqrt(u * (high - low) * (mode - low))
    : high - Math.sqrt((1 - u) * (high - low) * (high - mode));
}
