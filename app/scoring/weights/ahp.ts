import type { Bilingual } from "../text/bilingual";

/** One pairwise judgement that fits the rest badly. */
export interface Strain {
  readonly row: number;
  readonly column: number;
  /** What was judged: how many times `row` matters more than `column`. */
  readonly judged: number;
  /** What the weights derived from all judgements say. */
  readonly implied: number;
  /** |ln(judged / implied)|: 0 fits perfectly, 0.69 is off by a factor of two. */
  readonly strain: number;
}

export interface AhpResult {
  readonly weights: number[];
  readonly lambdaMax: number;
  /** Consistency index (λmax - n) / (n - 1). */
  readonly ci: number;
  /** Consistency ratio CI / random index; 0 for one or two criteria, which cannot contradict themselves. */
  readonly cr: number;
  /** Saaty's rule: CR at most 0.10. */
  readonly consistent: boolean;
  /** The three worst-fitting judgements, worst first; empty when nothing is strained. */
  readonly strains: readonly Strain[];
}

/** Saaty's mean CI of random reciprocal matrices of order 1 to 15 (Saaty 1980, The Analytic Hierarchy Process). */
export const RANDOM_INDEX = [
  0, 0, 0.58, 0.9, 1.12, 1.24, 1.32, 1.41, 1.45, 1.49, 1.51, 1.48, 1.56, 1.57, 1.59,
] as const;

const ENOUGH = 1e-14;
const MOST_ROUNDS = 20_000;

/**
 * Weights from pairwise comparisons by the principal eigenvector (Saaty 1977).
 * @param matrix reciprocal, 1 to 15 rows; entry [i][j], from 1/99 to 99, says how many times i matters more than j.
 * @throws RangeError when the matrix is not of that form.
 */
export function ahp(matrix: Comparisons): AhpResult {
  const fault = matrixFault(matrix);
  if (fault) throw new RangeError(fault.message.en);
  return prioritiesOf(matrix);
}

/** As `ahp`, of a matrix that was checked or made from such: a mean of judgements, each rounded, may be off by more. */
export function prioritiesOf(matrix: Comparisons): AhpResult {
  const n = matrix.length;
  const weights = principalVector(matrix);
  const image = times(matrix, weights);
  const lambdaMax = weights.reduce((total, weight, row) => total + (image[row] ?? 0) / weight, 0) / n;
  const ci = n < 2 ? 0 : Math.max(0, (lambdaMax - n) / (n - 1));
  const randomIndex = RANDOM_INDEX[n - 1] ?? 0;
  const cr = randomIndex === 0 ? 0 : ci / randomIndex;
  return { weights, lambdaMax, ci, cr, consistent: cr <= 0.1, strains: worstStrains(matrix, weights) };
}

type Comparisons = readonly (readonly number[])[];

interface MatrixFault {
  readonly path: number[];
  readonly code: "not-square" | "outside-scale" | "not-reciprocal";
  readonly message: Bilingual;
}

/** The first fault of a comparison matrix with its place, or null. */
export function matrixFault(matrix: Comparisons): MatrixFault | null {
  const n = matrix.length;
  if (n < 1 || n > RANDOM_INDEX.length) return { path: [], code: "not-square", message: ROWS };
  for (const [i, row] of matrix.entries()) {
    if (row.length !== n) return { path: [i], code: "not-square", message: squareOf(n) };
    for (const [j, entry] of row.entries()) {
      if (!(entry >= LEAST && entry <= MOST))
        return { path: [i, j], code: "outside-scale", message: OUTSIDE };
      if (!areReciprocal(entry, matrix[j]?.[i] ?? Number.NaN))
        return { path: [i, j], code: "not-reciprocal", message: NOT_RECIPROCAL };
    }
  }
  return null;
}

/** Eleven times Saaty's 9: beyond, a judgement is a slip, and the iteration would end before it has settled. */
const MOST = 99;
/** As a text with four decimals may say it. */
const LEAST = 0.0101;
const SLACK = 1e-9;

/** Off by 2 % at most, or, on Saaty's scale to 9, written with two decimals: 0.17 for 1/6, 0.13 for 1/8. */
function areReciprocal(a: number, b: number): boolean {
  const [low, high] = [Math.min(a, b), Math.max(a, b)];
  if (Math.abs(a * b - 1) <= 0.02 + SLACK) return true;
  return high <= 9 && Math.abs(low - 1 / high) <= 0.005 + SLACK;
}

const ROWS: Bilingual = {
  vi: `ma trận phải có từ 1 đến ${RANDOM_INDEX.length} hàng`,
  en: `the matrix must have 1 to ${RANDOM_INDEX.length} rows`,
};
const squareOf = (n: number): Bilingual => ({
  vi: `hàng phải có ${n} giá trị`,
  en: `the row must have ${n} entries`,
});
const OUTSIDE: Bilingual = {
  vi: "phán đoán phải từ 1/99 đến 99",
  en: "a judgement must be between 1/99 and 99",
};
const NOT_RECIPROCAL: Bilingual = {
  vi: "phải là nghịch đảo của giá trị đối xứng",
  en: "must be the reciprocal of its mirror entry",
};

/** Power iteration; a positive matrix has one positive eigenvector and the iteration finds it (Perron). */
function principalVector(matrix: readonly (readonly number[])[]): number[] {
  let weights = matrix.map(() => 1 / matrix.length);
  for (let round = 0; round < MOST_ROUNDS; round += 1) {
    const image = times(matrix, weights);
    const size = image.reduce((total, value) => total + value, 0);
    const next = image.map((value) => value / size);
    const moved = Math.max(...next.map((value, index) => Math.abs(value - (weights[index] ?? 0))));
    weights = next;
    if (moved < ENOUGH) break;
  }
  return weights;
}

function times(matrix: readonly (readonly number[])[], vector: readonly number[]): number[] {
  return matrix.map((row) => row.reduce((total, entry, column) => total + entry * (vector[column] ?? 0), 0));
}

function worstStrains(matrix: readonly (readonly number[])[], weights: readonly number[]): Strain[] {
  const all = matrix.flatMap((row, i) =>
    row.slice(i + 1).map((judged, offset): Strain => {
      const column = i + 1 + offset;
      const implied = (weights[i] ?? 0) / (weights[column] ?? 1);
      return { row: i, column, judged, implied, strain: Math.abs(Math.log(judged / implied)) };
    }),
  );
  return all
    .filter(({ strain }) => strain > 1e-9)
    .sort((a, b) => b.strain - a.strain)
    .slice(0, 3);
}
