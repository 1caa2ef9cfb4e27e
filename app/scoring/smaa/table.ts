import type { Performance } from "./performance";
import { drawOf, startOf } from "./performance";
import type { Random } from "./random";

/** Performances laid out for speed: one column per criterion, and the entries that must be drawn anew. */
export interface Table {
  readonly alternatives: number;
  readonly criteria: number;
  /** Entry of alternative i on criterion j at [j * alternatives + i]; zero columns fill up to a multiple of ten. */
  readonly columns: Float64Array;
  readonly uncertain: readonly { readonly at: number; readonly draw: (random: Random) => number }[];
}

const TOGETHER = 10;

export function tableOf(performances: readonly (readonly Performance[])[]): Table {
  const alternatives = performances.length;
  const criteria = performances[0]?.length ?? 0;
  const columns = new Float64Array(alternatives * Math.ceil(criteria / TOGETHER) * TOGETHER);
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

/** scores[i] = Σ_j weights[j] × entry(i, j), ten criteria in one pass over `scores`. */
export function scoreAll(
  { alternatives: n, columns }: Table,
  weights: Float64Array,
  scores: Float64Array,
): void {
  scores.fill(0);
  const w = (j: number) => weights[j] ?? 0;
  for (let j = 0; j < weights.length; j += TOGETHER) {
    const [w0, w1, w2, w3, w4] = [w(j), w(j + 1), w(j + 2), w(j + 3), w(j + 4)];
    const [w5, w6, w7, w8, w9] = [w(j + 5), w(j + 6), w(j + 7), w(j + 8), w(j + 9)];
    for (let i = 0, at = j * n; i < n; i += 1, at += 1) {
      scores[i] =
        (scores[i] as number) +
        w0 * (columns[at] as number) +
        w1 * (columns[at + n] as number) +
        w2 * (columns[at + 2 * n] as number) +
        w3 * (columns[at + 3 * n] as number) +
        w4 * (columns[at + 4 * n] as number) +
        w5 * (columns[at + 5 * n] as number) +
        w6 * (columns[at + 6 * n] as number) +
        w7 * (columns[at + 7 * n] as number) +
        w8 * (columns[at + 8 * n] as number) +
        w9 * (columns[at + 9 * n] as number);
    }
  }
}
