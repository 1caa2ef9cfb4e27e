import type { Interval } from "../exact/interval";
import type { Rational } from "../exact/rational";
import type { Bilingual } from "../text/bilingual";

/** What is known of an indicator: every number it may still be, or a choice (null: not known). */
export type RawValue =
  | { readonly kind: "number"; readonly interval: Interval }
  | { readonly kind: "choice"; readonly value: string | null };

/** Worst and best share of a criterion's weight, each within 0..1. */
export interface ShareRange {
  readonly low: Rational;
  readonly high: Rational;
}

/** A value function made ready: it maps a raw value to a share of the criterion's weight. */
export interface Curve {
  /** Every share the raw value can still earn; one point when the value is known. */
  readonly range: (raw: RawValue) => ShareRange;
  /** Which piece (segment, step, option or level) a known raw value falls on; null when it is not known. */
  readonly piece: (raw: RawValue) => number | null;
  /** The figures at which that piece begins and ends, as far as it does. */
  readonly edges: (piece: number) => readonly Rational[];
  /** That piece in words, with the points it carries out of `weight`. */
  readonly describe: (piece: number, weight: Rational) => Bilingual;
  /** Smallest and largest share the function can give at all. */
  readonly bounds: ShareRange;
}

/** A fault inside one value function; `path` is relative to it. */
export interface CurveFault {
  readonly path: readonly (string | number)[];
  readonly code: string;
  readonly message: Bilingual;
}
