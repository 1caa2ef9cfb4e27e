import type { Performance } from "./performance";
import { drawOf, startOf } from "./performance";
import type { Random } from "./random";

/** Performances laid out for speed: one column per criterion, and the entries that must be drawn anew. */
export interface Table {
  readonly alternatives: number;
  readonly criteria: number;
  /** Entry of alternative i on criterion j at [j * alternatives + i]. */
  readonly columns: Float64Array;
  readonly uncertain: readonly { readonly at: number; readonly draw: (random: Random) => number }[];
}

export function tableOf(performances: readonly (readonly Performance[])[]): Table {
  const alternatives = performances.length;
  const criteria = performances[0]?.length ?? 0;
  const columns = new Float64Array(alternatives * criteria);
  const uncertain = performances.flatMap((row, i) =>
    row.flatMap((given, j) => {
      const at = j * alternatives + i;
      columns[at] = startOf(given);
      const draw = drawOf(given);
      return draw ? [{ at, draw }] : [];
    }),
  );
  return { alternatives, criteria, columns, uncertain };
}

/** Draws every uncertain entry once. */
export function redraw({ columns, uncertain }: Table, random: Random): void {
  for (const { at, draw } of uncertain) columns[at] = draw(random);
}

/** scores[i] = Σ_j weights[j] × entry(i, j), two criteria at a time to halve the passes over `scores`. */
export function scoreAll(
  { alternatives, criteria, columns }: Table,
  weights: Float64Array,
  scores: Float64Array,
): void {
  scores.fill(0);
  let j = 0;
  for (; j + 1 < criteria; j += 2) {
    const [first, second] = [weights[j] as number, weights[j + 1] as number];
    const [a, b] = [j * alternatives, (j + 1) * alternatives];
    for (let i = 0; i < alternatives; i += 1) {
      scores[i] =
        (scores[i] as number) + first * (columns[a + i] as number) + second * (columns[b + i] as number);
    }
  }
  if (j === criteria) return;
  const [last, start] = [weights[j] as number, j * alternatives];
  for (let i = 0; i < alternatives; i += 1) {
    scores[i] = (scores[i] as number) + last * (columns[start + i] as number);
  }
}
