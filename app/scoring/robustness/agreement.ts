/** One reviewer's rating of one item; null when it was not given. */
export type Rating = number | null;
export type AgreementLevel = "nominal" | "ordinal" | "interval";

export interface ItemSpread {
  readonly ratings: number;
  readonly mean: number | null;
  readonly lowest: number | null;
  readonly highest: number | null;
  /** Sample standard deviation; null below two ratings. */
  readonly deviation: number | null;
}

export interface Agreement {
  /** 1 perfect, 0 as by chance, below 0 systematic disagreement; null when nothing varies or nothing pairs. */
  readonly alpha: number | null;
  readonly items: readonly ItemSpread[];
}

/**
 * Krippendorff's alpha over any number of raters, with missing ratings
 * (Krippendorff 2011, Computing Krippendorff's Alpha-Reliability).
 * @param ratings rows are raters, columns items.
 */
export function agreement(ratings: readonly (readonly Rating[])[], level: AgreementLevel): Agreement {
  const width = Math.max(0, ...ratings.map((row) => row.length));
  const items = Array.from({ length: width }, (_, item) =>
    ratings.flatMap((row) => (typeof row[item] === "number" ? [row[item]] : [])),
  );
  return { alpha: alphaOf(items, level), items: items.map(spread) };
}

function alphaOf(items: readonly (readonly number[])[], level: AgreementLevel): number | null {
  const paired = items.filter((values) => values.length >= 2);
  const values = [...new Set(paired.flat())].sort((a, b) => a - b);
  const counts = values.map((value) => paired.flat().filter((other) => other === value).length);
  const distance = squaredDistance(values, counts, level);
  const total = counts.reduce((sum, count) => sum + count, 0);
  const places = new Map(values.map((value, place) => [value, place]));
  const observed = paired.reduce((sum, given) => {
    const own = values.map((value) => given.filter((other) => other === value).length);
    return (
      sum +
      pairSum(
        [...new Set(given)].map((value) => places.get(value) ?? 0),
        own,
        distance,
      ) /
        (given.length - 1)
    );
  }, 0);
  const expected = pairSum([...values.keys()], counts, distance) / (total - 1);
  return expected > 0 ? 1 - observed / expected : null;
}

/** Σ over ordered pairs of different values of count × count × distance. */
function pairSum(
  places: readonly number[],
  counts: readonly number[],
  distance: (c: number, k: number) => number,
): number {
  let sum = 0;
  for (const c of places) for (const k of places) sum += (counts[c] ?? 0) * (counts[k] ?? 0) * distance(c, k);
  return sum;
}

/** Between the values at two places of the sorted list; ordinal distance counts the ratings in between. */
function squaredDistance(
  values: readonly number[],
  counts: readonly number[],
  level: AgreementLevel,
): (c: number, k: number) => number {
  if (level === "nominal") return (c, k) => (c === k ? 0 : 1);
  if (level === "interval") return (c, k) => ((values[c] ?? 0) - (values[k] ?? 0)) ** 2;
  return (c, k) => {
    const [from, to] = [Math.min(c, k), Math.max(c, k)];
    const between = counts.slice(from, to + 1).reduce((sum, count) => sum + count, 0);
    return (between - ((counts[c] ?? 0) + (counts[k] ?? 0)) / 2) ** 2;
  };
}

function spread(given: readonly number[]): ItemSpread {
  const count = given.length;
  if (count === 0) return { ratings: 0, mean: null, lowest: null, highest: null, deviation: null };
  const mean = given.reduce((sum, value) => sum + value, 0) / count;
  const squares = given.reduce((sum, value) => sum + (value - mean) ** 2, 0);
  return {
    ratings: count,
    mean,
    lowest: Math.min(...given),
    highest: Math.max(...given),
    deviation: count < 2 ? null : Math.sqrt(squares / (count - 1)),
  };
}
