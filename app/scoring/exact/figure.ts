import * as z from "zod";
import type { Interval } from "./interval";
import { point, UNKNOWN } from "./interval";
import { rational } from "./rational";

const LARGEST = rational(1e18);
const SMALLEST = rational(1e-12);

function withinReach(value: number | string): boolean {
  const size = Math.abs(Number(value));
  if (size === 0 || (size > 1e-11 && size < 1e17)) return true;
  if (!Number.isFinite(size)) return false;
  const exact = rational(value).abs();
  return exact.gte(SMALLEST) && exact.lte(LARGEST);
}

/** As many decimals as the longest number within reach may have, so that text and number say the same. */
const DECIMAL = /^-?\d{1,19}(\.\d{1,30})?$/;

/**
 * A decimal: a JSON number, read as its shortest decimal text, or a text such as "12.50".
 * Zero or between 1e-12 and 1e18 in size, so that no calculation can overflow.
 * What is no decimal ends the reading of whatever holds it: no rule behind it meets half a figure.
 */
export const decimal = z
  .union([z.number(), z.string().regex(DECIMAL, { abort: true })])
  .refine(withinReach, { abort: true, params: { code: "out-of-reach" } });
type Decimal = z.infer<typeof decimal>;

/** A figure of an application: known, disputed between two values, or not known (null). Never negative. */
export function figure(accepts: (value: number) => boolean = () => true) {
  const known = decimal
    .refine((value) => Number(value) >= 0, { abort: true, params: { code: "below-zero" } })
    .refine((value) => accepts(Number(value)), { abort: true, params: { code: "out-of-range" } });
  const disputed = z
    .strictObject({ low: known, high: known })
    .refine(({ low, high }) => rational(low).lte(rational(high)), { params: { code: "reversed" } });
  return z.union([known, disputed]).nullable().default(null);
}
export type Figure = Decimal | { low: Decimal; high: Decimal } | null;

/** What is known of a figure, exactly. */
export function figureInterval(value: Figure): Interval {
  if (value === null) return UNKNOWN;
  if (typeof value === "object") return { low: rational(value.low), high: rational(value.high) };
  return point(rational(value));
}
