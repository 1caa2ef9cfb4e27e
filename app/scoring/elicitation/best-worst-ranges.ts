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
 * Ends of each weight over all optimal solutions. At the least ξ the tightest bounds on w_best meet, so that w_best /
 * w_worst is settled, and the other weights move freely between their own ends.
 */
export function weightRanges(comparisons: BestWorstComparisons, deviation: number): WeightRange[] {
  const box = boxOf(comparisons, deviation);
  return box.map((_, criterion) => {
    const ends = [shareOf(box, criterion, "low"), shareOf(box, criterion, "high")];
    // Ends that coincide may cross in the last digit.
    const [low, high] = [Math.min(...ends), Math.max(...ends)];
    return { low, middle: (low + high) / 2, high };
  });
}

interface Span {
  readonly low: number;
  readonly high: number;
}

/** What each weight may be when w_worst is 1. */
function boxOf(comparisons: BestWorstComparisons, xi: number): Span[] {
  const { best, worst, bestToOthers, othersToWorst } = comparisons;
  const ofBest = bestAgainstWorst(comparisons, xi);
  return bestToOthers.map((a, j) => {
    if (j === worst) return { low: 1, high: 1 };
    if (j === best) return { low: ofBest, high: ofBest };
    const b = othersToWorst[j] ?? 1;
    const most = a > xi ? ofBest / (a - xi) : Number.POSITIVE_INFINITY;
    return { low: Math.max(b - xi, ofBest / (a + xi)), high: Math.min(b + xi, most) };
  });
}

function bestAgainstWorst(comparisons: BestWorstComparisons, xi: number): number {
  const { direct, products } = boundsOn(comparisons);
  return Math.max(direct - xi, ...products.map(({ a, b }) => Math.max(0, a - xi) * Math.max(0, b - xi)));
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
