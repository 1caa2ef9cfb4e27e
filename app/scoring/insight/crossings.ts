/** Something a total can draw level with: a band's lower end, or another application's total, open between two values. */
export interface Mark {
  readonly low: number;
  readonly high: number;
}

/**
 * The most marks that a total can reach by moving up by `swing`, from wherever in `low`..`high - swing` it starts.
 * All figures in one unit; a mark is reached when it lies above the start and at or below the end.
 */
export function mostCrossed(marks: readonly Mark[], low: number, high: number, swing: number): number {
  if (swing <= 0) return 0;
  const lows = marks.map((mark) => mark.low).sort(ascending);
  const highs = marks.map((mark) => mark.high).sort(ascending);
  const reached = (start: number) => atMost(lows, start + swing) - atMost(highs, start);
  // A move that reaches the most can be shifted down until its end meets a mark, or its start the lowest one.
  const starts = lows.map((mark) => Math.max(low, Math.min(mark, high) - swing));
  return Math.max(0, ...[...new Set(starts)].map(reached));
}

function ascending(a: number, b: number): number {
  return a - b;
}

/** How many of the rising values are at most `limit`, by halving. */
function atMost(values: readonly number[], limit: number): number {
  let from = 0;
  let to = values.length;
  while (from < to) {
    const middle = (from + to) >> 1;
    if ((values[middle] ?? 0) <= limit) from = middle + 1;
    else to = middle;
  }
  return from;
}
