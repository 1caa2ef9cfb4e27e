export interface Dominance {
  /** Pairs [i, j]: i is at least as good as j everywhere and better somewhere. */
  readonly dominates: [number, number][];
  /** Alternatives nobody dominates. */
  readonly efficient: number[];
}

/** Pareto dominance; rows are alternatives, columns criteria, higher is better. */
export function dominance(performances: readonly (readonly number[])[]): Dominance {
  const dominates = performances.flatMap((better, i) =>
    performances.flatMap((worse, j): [number, number][] => (i !== j && beats(better, worse) ? [[i, j]] : [])),
  );
  const beaten = new Set(dominates.map(([, loser]) => loser));
  return { dominates, efficient: [...performances.keys()].filter((index) => !beaten.has(index)) };
}

function beats(better: readonly number[], worse: readonly number[]): boolean {
  let ahead = false;
  for (const [criterion, value] of better.entries()) {
    const other = worse[criterion] ?? 0;
    if (value < other) return false;
    if (value > other) ahead = true;
  }
  return ahead;
}
