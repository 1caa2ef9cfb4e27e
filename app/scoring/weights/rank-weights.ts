/**
 * Weights from a ranking alone (1 = most important), each list summing to 1.
 * Formulas: Stillwell, Seaver & Edwards 1981 (rank sum, rank reciprocal); Barron & Barrett 1996 (centroid).
 */
export const rankSchemes = {
  /** Centre of all weightings that respect the order: w_k = (1/n) Σ_{i=k..n} 1/i. */
  roc: (n: number) =>
    positions(n).map(
      (k) =>
        positions(n)
          .slice(k - 1)
          .reduce((total, i) => total + 1 / i, 0) / n,
    ),
  /** w_k = 2 (n + 1 - k) / (n (n + 1)). */
  "rank-sum": (n: number) => positions(n).map((k) => (2 * (n + 1 - k)) / (n * (n + 1))),
  /** w_k = (1/k) / Σ 1/j. */
  "rank-reciprocal": (n: number) => normalise(positions(n).map((k) => 1 / k)),
  equal: (n: number) => positions(n).map(() => 1 / n),
} as const;
export type RankScheme = keyof typeof rankSchemes;

/** Weights in the criteria's own order; criteria that share a rank share the weights of their places evenly. */
export function weightsFromRanks(scheme: RankScheme, ranks: readonly number[]): number[] {
  const byPlace = rankSchemes[scheme](ranks.length);
  return ranks.map((rank) => {
    const ahead = ranks.filter((other) => other < rank).length;
    const level = ranks.filter((other) => other === rank).length;
    return byPlace.slice(ahead, ahead + level).reduce((total, weight) => total + weight, 0) / level;
  });
}

/**
 * Swing or direct rating: each number says how much the criterion's swing from worst to best matters.
 * @throws RangeError when one is negative or not finite, or all are zero.
 */
export function normalise(ratings: readonly number[]): number[] {
  const total = ratings.reduce((sum, rating) => sum + rating, 0);
  const usable = ratings.every((rating) => rating >= 0) && total > 0 && Number.isFinite(total);
  if (!usable) throw new RangeError("ratings must be non-negative and not all zero");
  return ratings.map((rating) => rating / total);
}

function positions(n: number): number[] {
  return Array.from({ length: n }, (_, index) => index + 1);
}
