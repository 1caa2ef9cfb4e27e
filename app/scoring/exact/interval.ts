import type { Rational } from "./rational";
import { ZERO } from "./rational";

/** Every value a figure may still take; a null end is open: nothing is known on that side. */
export interface Interval {
  readonly low: Rational | null;
  readonly high: Rational | null;
}

export const UNKNOWN: Interval = { low: null, high: null };

export function point(value: Rational): Interval {
  return { low: value, high: value };
}

/** The single value of an interval of no width, otherwise null. */
export function single({ low, high }: Interval): Rational | null {
  return low !== null && high !== null && low.equals(high) ? low : null;
}

/** Times a positive constant. */
export function scale(a: Interval, factor: Rational): Interval {
  return { low: a.low?.mul(factor) ?? null, high: a.high?.mul(factor) ?? null };
}

/** Quotient of two intervals of non-negative figures; dividing by what may be zero leaves the top open. */
export function divide(a: Interval, b: Interval): Interval {
  return {
    low: a.low === null || b.high === null || b.high.equals(ZERO) ? ZERO : a.low.div(b.high),
    high: a.high === null || b.low === null || b.low.equals(ZERO) ? null : a.high.div(b.low),
  };
}
