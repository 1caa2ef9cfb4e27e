/** Values less their mean. */
export function centred(values: readonly number[]): number[] {
  const mean = meanOf(values);
  return values.map((value) => value - mean);
}

export function meanOf(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

export function dot(a: readonly number[], b: readonly number[]): number {
  return a.reduce((sum, value, at) => sum + value * (b[at] ?? 0), 0);
}

/** Correlations of every column with every other, -1 to 1; null where a column never varies. */
export type Correlations = readonly (readonly (number | null)[])[];

/** Pearson's product-moment correlations (K. Pearson 1895); columns of one length, at least two values each. */
export function pearson(columns: readonly (readonly number[])[]): Correlations {
  const deviations = columns.map((column) => (varies(column) ? centred(column) : null));
  const lengths = deviations.map((column) => (column === null ? 0 : Math.sqrt(dot(column, column))));
  return deviations.map((a, i) =>
    deviations.map((b, j) => {
      if (a === null || b === null) return null;
      if (i === j) return 1;
      return Math.max(-1, Math.min(1, dot(a, b) / ((lengths[i] ?? 1) * (lengths[j] ?? 1))));
    }),
  );
}

/** Spearman's rank correlations (C. Spearman 1904); equal values share the middle of their ranks. */
export function spearman(columns: readonly (readonly number[])[]): Correlations {
  return pearson(columns.map(middleRanks));
}

/** Exact, so that rounding in the mean never makes a constant column seem to vary. */
export function varies(column: readonly number[]): boolean {
  return column.some((value) => value !== column[0]);
}

function middleRanks(values: readonly number[]): number[] {
  const order = [...values.keys()].sort((a, b) => (values[a] ?? 0) - (values[b] ?? 0));
  const ranks = values.map(() => 0);
  for (let from = 0; from < order.length; ) {
    const value = values[order[from] ?? 0];
    let to = from + 1;
    while (to < order.length && values[order[to] ?? 0] === value) to += 1;
    for (const index of order.slice(from, to)) ranks[index] = (from + 1 + to) / 2;
    from = to;
  }
  return ranks;
}
