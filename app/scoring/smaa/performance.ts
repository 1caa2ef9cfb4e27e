import * as z from "zod";
import type { Random } from "./random";

const value = z.number();
const upTo = ([low, high]: [number, number]) => low <= high;

/**
 * How well an alternative does on a criterion, 0..1: a number, a range [low, high] (uniform), null (anything),
 * or a distribution. Normal draws are cut to 0..1.
 */
export const performance = z.union([
  value,
  z.null(),
  z.tuple([value, value]).refine(upTo, { params: { code: "reversed" } }),
  z.strictObject({ normal: z.strictObject({ mean: value, deviation: value.min(0) }) }),
  z.strictObject({ triangular: z.tuple([value, value, value]).refine(([a, m, b]) => a <= m && m <= b) }),
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
