/** Σ coefficient × variable, by the variable's number; a variable that is absent counts nothing. */
export type Terms = ReadonlyMap<number, number>;

/** One linear condition: `low` ≤ terms ≤ `high`; either end may be infinite. */
export interface Row {
  readonly terms: Terms;
  readonly low: number;
  readonly high: number;
}

/** Variables that are never negative, and what they must obey. */
export interface Region {
  readonly variables: number;
  readonly rows: readonly Row[];
  /** Variables that are 0 or 1. */
  readonly binary?: ReadonlySet<number>;
}

export interface Optimum {
  readonly objective: number;
  /** One a variable. */
  readonly values: readonly number[];
}

/**
 * The least value of an objective over a region, accurate to about 1e-9; null when nothing obeys all rows.
 * @throws Error when the objective has no end, or the solver gives up.
 */
export type Minimise = (objective: Terms) => Optimum | null;

/** A linear (and 0/1) programme solver: loads a region once, for as many objectives as are asked. */
export type Solver = <Answer>(region: Region, ask: (minimise: Minimise) => Answer) => Answer;

/** Sums terms, each times its factor. */
export function combine(...parts: readonly (readonly [number, Terms])[]): Terms {
  const total = new Map<number, number>();
  for (const [factor, terms] of parts) {
    for (const [variable, coefficient] of terms) {
      total.set(variable, (total.get(variable) ?? 0) + factor * coefficient);
    }
  }
  return total;
}
