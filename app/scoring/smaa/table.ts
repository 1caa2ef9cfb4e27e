import type { Performance } from "./performance";
import { drawOf, startOf } from "./performance";
import type { Random } from "./random";

/** Performances laid out for speed: one column per criterion, and the entries that must be drawn anew. */
export interface Table {
  readonly alternatives: number;
  readonly criteria: number;
  /** Entry of alternative i on criterion j at [j * alternatives + i]; zero columns fill up to a multiple of five. */
  readonly columns: Float64Array;
  readonly uncertain: readonly { readonly at: number; readonly draw: (random: Random) => number }[];
}

const TOGETHER = 5;
type Five = [number, number, number, number, number];

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

/** scores[i] = Σ_j weights[j] × entry(i, j), five criteria in one pass over `scores`. */
export function scoreAll(
  { alternatives: n, columns }: Table,
  weights: Float64Array,
  scores: Float64Array,
): void {
  scores.fill(0);
  for (let j = 0; j < weights.length; j += TOGETHER) {
    const [v, w, x, y, z] = [j, j + 1, j + 2, j + 3, j + 4].map((at) => weights[at] ?? 0) as Five;
    const a = j * n;
    const [b, c, d, e] = [a + n, a + 2 * n, a + 3 * n, a + 4 * n];
    for (let i = 0; i < n; i += 1) {
      scores[i] =
        (scores[i] as number) +
        v * (columns[a + i] as number) +
        w * (columns[b + i] as number) +
        x * (columns[c + i] as number) +
        y * (columns[d + i] as number) +
        z * (columns[e + i] as number);
    }
  }
}
