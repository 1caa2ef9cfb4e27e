import type { BestWorstComparisons } from "./best-worst-comparisons";

/** Ends of a weight, 0..1, and their middle. */
export interface WeightRange {
  readonly low: number;
  readonly middle: number;
  readonly high: number;
}

/**
 * The least ξ for which weights exist with |w_best/w_j - a_j| ≤ ξ and |w_j/w_worst - b_j| ≤ ξ for every j.
 * With w_worst = 1 each j bounds w_best from below by (a - ξ)(b - ξ) and from above by (a + ξ)(b + ξ), and the
 * comparison of best with worst by c ∓ ξ; the least ξ is where the tightest pair of bounds meets, in closed form.
 */
export function leastDeviation(comparisons: BestWorstComparisons): number {
  const { direct, products } = boundsOn(comparisons);
  const meetings = products.flatMap(({ a, b }) => [
    smallerRoot(a + b + 1, a * b - direct),
    positiveRoot(a + b + 1, direct - a * b),
    ...products.map((other) => (a * b - other.a * other.b) / (a + b + other.a + other.b)),
  ]);
  return Math.max(0, ...meetings);
}

/**
 * Ends of each weight over all optimal solutions. For a given w_best the other weights move freely between their own
 * ends, and every normalised weight then runs monotonously in w_best between the points where those ends change.
 */
export function weightRanges(comparisons: BestWorstComparisons, deviation: number): WeightRange[] {
  const box = boxOf(comparisons, deviation);
  const corners = cornersOf(comparisons, deviation);
  return comparisons.bestToOthers.map((_, criterion) => {
    const low = Math.min(...corners.map((best) => shareOf(box(best), criterion, "low")));
    const high = Math.max(...corners.map((best) => shareOf(box(best), criterion, "high")));
    return { low, middle: (low + high) / 2, high };
  });
}

interface Span {
  readonly low: number;
  readonly high: number;
}

/** What each weight may be when w_worst is 1 and w_best is given. */
function boxOf({ best, worst, bestToOthers, othersToWorst }: BestWorstComparisons, xi: number) {
  return (ofBest: number): Span[] =>
    bestToOthers.map((a, j) => {
      if (j === worst) return { low: 1, high: 1 };
      if (j === best) return { low: ofBest, high: ofBest };
      const b = othersToWorst[j] ?? 1;
      const most = a > xi ? ofBest / (a - xi) : Number.POSITIVE_INFINITY;
      return { low: Math.max(b - xi, ofBest / (a + xi)), high: Math.min(b + xi, most) };
    });
}

/** The ends of w_best, and between them every value at which some bound in `boxOf` changes hands. */
function cornersOf(comparisons: BestWorstComparisons, xi: number): number[] {
  const { direct, products } = boundsOn(comparisons);
  const low = Math.max(direct - xi, ...products.map(({ a, b }) => Math.max(0, a - xi) * Math.max(0, b - xi)));
  const high = Math.min(direct + xi, ...products.map(({ a, b }) => (a + xi) * (b + xi)));
  const turns = products.flatMap(({ a, b }) => [(b - xi) * (a + xi), (b + xi) * (a - xi)]);
  return [low, high, ...turns.filter((turn) => turn > low && turn < high)];
}

/** A weight against the sum of all: least when the others are at their most, and the other way round. */
function shareOf(box: readonly Span[], criterion: number, end: "low" | "high"): number {
  const own = box[criterion]?.[end] ?? 0;
  const opposite = end === "low" ? "high" : "low";
  const others = box.reduce((sum, span, at) => (at === criterion ? sum : sum + span[opposite]), 0);
  return own / (own + others);
}

function boundsOn({ best, worst, bestToOthers, othersToWorst }: BestWorstComparisons) {
  const products = bestToOthers.flatMap((a, j) =>
    j === best || j === worst ? [] : [{ a, b: othersToWorst[j] ?? 1 }],
  );
  return { direct: bestToOthers[worst] ?? 1, products };
}

/** Smaller root of x² - px + q. */
function smallerRoot(p: number, q: number): number {
  return (p - Math.sqrt(p * p - 4 * q)) / 2;
}

/** Larger root of x² + px - q. */
function positiveRoot(p: number, q: number): number {
  return (-p + Math.sqrt(p * p + 4 * q)) / 2;
}
