import type { Rational } from "../exact/rational";
import { greatest, least, ONE, rational, sum, ZERO } from "../exact/rational";

/** A quantity that runs straight from `at0` to `at1` while one weight runs from 0 to 1. */
export interface Line {
  readonly at0: Rational;
  readonly at1: Rational;
}

/** Ends of a weight, both within 0..1. */
export interface WeightInterval {
  readonly low: Rational;
  readonly high: Rational;
}

export interface Stability {
  /** Index of the alternative with the highest total; the first of several. */
  readonly winner: number;
  /** Per criterion, between which weights the winner stays ahead or level, the others keeping their proportions. */
  readonly intervals: readonly ({ readonly criterion: number } & WeightInterval)[];
}

type Numeric = number | string;

/**
 * One-way weight stability, exact: totals are linear in one weight, so the ends are solved for, not searched.
 * @param weights non-negative, summing to 1 (a sum off by rounding is scaled away).
 * @param performances rows alternatives, columns criteria, values 0..1.
 */
export function stability(
  weights: readonly Numeric[],
  performances: readonly (readonly Numeric[])[],
): Stability {
  const exact = toUnitSum(weights.map(rational));
  const table = performances.map((row) => row.map(rational));
  const totals = table.map((row) => weighted(exact, row));
  const best = totals.reduce(greatest);
  const winner = totals.findIndex((total) => total.equals(best));
  const intervals = exact.map((weight, criterion) => {
    const lines = table.map((row) => lineOf(exact, row, criterion));
    const leads = lines.flatMap((line, index) =>
      index === winner ? [] : [minus(lines[winner] ?? line, line)],
    );
    return { criterion, ...staysNonNegative(weight, leads) };
  });
  return { winner, intervals };
}

function toUnitSum(weights: readonly Rational[]): Rational[] {
  const total = sum(weights);
  return weights.map((weight) => weight.div(total));
}

function weighted(weights: readonly Rational[], row: readonly Rational[]): Rational {
  return sum(weights.map((weight, criterion) => weight.mul(row[criterion] ?? ZERO)));
}

/** The total as the weight of `criterion` runs from 0 to 1; other weights keep their proportions, or share evenly. */
export function lineOf(weights: readonly Rational[], row: readonly Rational[], criterion: number): Line {
  const others = weights.map((weight, index) => (index === criterion ? ZERO : weight));
  const rest = sum(others);
  const even = weights.map((_, index) => (index === criterion ? ZERO : ONE));
  const shares = rest.equals(ZERO) ? even : others;
  const whole = sum(shares);
  return {
    at0: whole.equals(ZERO) ? ZERO : weighted(shares, row).div(whole),
    at1: row[criterion] ?? ZERO,
  };
}

export function minus(a: Line, b: Line): Line {
  return { at0: a.at0.sub(b.at0), at1: a.at1.sub(b.at1) };
}

/** The weights around `current` for which every line stays at or above zero; each must be so at `current`. */
export function staysNonNegative(current: Rational, lines: readonly Line[]): WeightInterval {
  let low = ZERO;
  let high = ONE;
  for (const line of lines) {
    const root = rootOf(line);
    if (root === null) continue;
    if (line.at1.gt(line.at0)) low = greatest(low, root);
    else high = least(high, root);
  }
  return { low: least(low, current), high: greatest(high, current) };
}

/** The weight within 0..1 at which the line crosses zero; null when it never does. */
export function rootOf({ at0, at1 }: Line): Rational | null {
  if (at0.equals(at1)) return null;
  const root = at0.div(at0.sub(at1));
  return root.gte(ZERO) && root.lte(ONE) ? root : null;
}
