/** How much was drawn: samples in all, and the independent chunks they came in. */
export interface Effort {
  readonly samples: number;
  readonly chunks: number;
}

/** Counts are squared in whole 64ths (ties share a rank), so that their sum is the same in any order. */
const PARTS = 64;
const NORMAL_975 = 1.959963984540054;

/** Adds what one chunk counted, squared, to the sums of squares over all chunks. */
export function addSquares(squares: Float64Array, counts: Float64Array | Int32Array): void {
  for (let at = 0; at < counts.length; at += 1) {
    const count = counts[at] as number;
    if (count === 0) continue;
    const parts = Math.round(count * PARTS);
    squares[at] = (squares[at] as number) + parts * parts;
  }
}

/**
 * Standard errors of shares, from the spread between chunks: these are independent of each other even where the
 * samples within one are not ("batch means"). A share that happens to be the same in all chunks is not certain for
 * that: no error is below that of as many independent samples, by Wilson's score interval (1927), so none is 0.
 * @param squares as `addSquares` made them. Chunks may differ by one sample, which widens the error, if anything.
 */
export function standardErrors(shares: Float64Array, squares: Float64Array, effort: Effort): Float64Array {
  return shares.map((share, at) =>
    Math.max(errorBetween(share, squares[at] as number, effort), errorWithin(share, effort)),
  );
}

function errorBetween(share: number, squares: number, { samples, chunks }: Effort): number {
  if (chunks < 2) return 0;
  const count = share * samples;
  const deviations = Math.max(0, squares / (PARTS * PARTS) - (count * count) / chunks);
  return Math.sqrt((deviations * chunks) / (chunks - 1)) / samples;
}

/** The farther end of Wilson's interval, in standard errors. */
function errorWithin(share: number, { samples }: Effort): number {
  const shrink = (NORMAL_975 * NORMAL_975) / samples;
  const shift = Math.abs(0.5 - share) * shrink;
  const half = NORMAL_975 * Math.sqrt((share * (1 - share) + shrink / 4) / samples);
  return (shift + half) / (1 + shrink) / NORMAL_975;
}

/** Half the widths of 95 % confidence intervals; 1, which says nothing, where there is only one chunk. */
export function halfWidths(errors: Float64Array, { chunks }: Effort): Float64Array {
  const quantile = chunks < 2 ? Number.POSITIVE_INFINITY : student975(chunks - 1);
  return errors.map((error) => Math.min(1, quantile * error));
}

/** Student's t, 97.5 % (Abramowitz & Stegun 26.7.5): right to a thousandth from 4 degrees of freedom on. */
export function student975(freedom: number): number {
  const z = NORMAL_975;
  const terms = [
    z,
    (z ** 3 + z) / 4,
    (5 * z ** 5 + 16 * z ** 3 + 3 * z) / 96,
    (3 * z ** 7 + 19 * z ** 5 + 17 * z ** 3 - 15 * z) / 384,
    (79 * z ** 9 + 776 * z ** 7 + 1482 * z ** 5 - 1920 * z ** 3 - 945 * z) / 92_160,
  ];
  return terms.reduce((sum, term, power) => sum + term / freedom ** power, 0);
}
