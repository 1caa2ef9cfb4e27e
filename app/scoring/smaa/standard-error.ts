/** How much was drawn: samples in all, and the independent chunks they came in. */
export interface Effort {
  readonly samples: number;
  readonly chunks: number;
}

/** Counts are squared in whole 64ths (ties share a rank), so that their sum is the same in any order. */
const PARTS = 64;
const NORMAL_975 = 1.959963984540054;

/** Adds what one chunk counted, squared, to the sums of squares over all chunks. */
export function addSquares(squares: Float64Array, counts: Float64Array): void {
  for (let at = 0; at < counts.length; at += 1) {
    const parts = Math.round((counts[at] as number) * PARTS);
    squares[at] = (squares[at] as number) + parts * parts;
  }
}

/**
 * Standard error of a share, from the spread between chunks: these are independent of each other even where the
 * samples within one are not ("batch means"). A share that happens to be the same in all chunks is not certain for
 * that: the error is never below that of as many independent samples, by Wilson's score interval (1927), so never 0.
 * @param squares as `addSquares` made them. Chunks may differ by one sample, which widens the error, if anything.
 */
export function standardError(share: number, squares: number, effort: Effort): number {
  return Math.max(errorBetween(share, squares, effort), errorWithin(share, effort));
}

function errorBetween(share: number, squares: number, { samples, chunks }: Effort): number {
  if (chunks < 2) return 0;
  const count = share * samples;
  const deviations = Math.max(0, squares / (PARTS * PARTS) - (count * count) / chunks);
  return Math.sqrt((deviations * chunks) / (chunks - 1)) / samples;
}

/** The farther end of Wilson's interval, in standard errors. */
function errorWithin(share: number, { samples }: Effort): number {
  const shrink = NORMAL_975 ** 2 / samples;
  const shift = Math.abs(0.5 - share) * shrink;
  const half = NORMAL_975 * Math.sqrt((share * (1 - share) + shrink / 4) / samples);
  return (shift + half) / (1 + shrink) / NORMAL_975;
}

/** Half the width of the 95 % confidence interval; 1, which says nothing, where there is only one chunk. */
export function halfWidth(error: number, { chunks }: Effort): number {
  return chunks < 2 ? 1 : Math.min(1, student975(chunks - 1) * error);
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
