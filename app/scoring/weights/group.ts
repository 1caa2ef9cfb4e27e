import type { AhpResult } from "./ahp";
import { ahp, prioritiesOf } from "./ahp";
import { normalise } from "./rank-weights";

/** How far experts stand apart on one weight. */
export interface Disagreement {
  readonly lowest: number;
  readonly highest: number;
  /** Sample standard deviation; 0 for a single expert. */
  readonly deviation: number;
}

export interface GroupWeights {
  readonly weights: number[];
  readonly disagreement: readonly Disagreement[];
}

export interface GroupAhp extends AhpResult {
  readonly experts: readonly AhpResult[];
  readonly disagreement: readonly Disagreement[];
  /** The judgement experts differ most on: the factor between the highest and the lowest answer. */
  readonly mostDisputed: { readonly row: number; readonly column: number; readonly factor: number } | null;
}

type Matrix = readonly (readonly number[])[];

/**
 * Several experts' comparisons as one: the geometric mean of each judgement, the only mean that keeps the
 * matrix reciprocal (Aczél & Saaty 1983).
 * @throws RangeError when there is no expert, sizes differ, or a matrix is not positive and reciprocal.
 */
export function groupAhp(matrices: readonly Matrix[]): GroupAhp {
  const size = matrices[0]?.length ?? 0;
  if (size === 0 || matrices.some((matrix) => matrix.length !== size)) {
    throw new RangeError("experts must compare the same criteria");
  }
  const experts = matrices.map(ahp);
  const joint = eachEntry(size, (i, j) => geometricMean(answers(matrices, i, j)));
  return {
    ...prioritiesOf(joint),
    experts,
    disagreement: disagreementOf(experts.map((expert) => expert.weights)),
    mostDisputed: mostDisputed(matrices, size),
  };
}

/** Several experts' weights as one: the arithmetic mean, normalised. */
export function groupWeights(experts: readonly (readonly number[])[]): GroupWeights {
  const own = experts.map(normalise);
  const criteria = own[0]?.length ?? 0;
  const sums = Array.from({ length: criteria }, (_, at) =>
    own.reduce((total, list) => total + (list[at] ?? 0), 0),
  );
  return { weights: normalise(sums), disagreement: disagreementOf(own) };
}

function disagreementOf(experts: readonly (readonly number[])[]): Disagreement[] {
  return (experts[0] ?? []).map((_, criterion) => {
    const given = experts.map((weights) => weights[criterion] ?? 0);
    const mean = given.reduce((total, weight) => total + weight, 0) / given.length;
    const squares = given.reduce((total, weight) => total + (weight - mean) ** 2, 0);
    const deviation = given.length < 2 ? 0 : Math.sqrt(squares / (given.length - 1));
    return { lowest: Math.min(...given), highest: Math.max(...given), deviation };
  });
}

function mostDisputed(matrices: readonly Matrix[], size: number): GroupAhp["mostDisputed"] {
  const pairs = eachEntry(size, (row, column) => {
    const given = answers(matrices, row, column);
    return { row, column, factor: Math.max(...given) / Math.min(...given) };
  }).flat();
  const [widest] = pairs.filter(({ row, column }) => row < column).sort((a, b) => b.factor - a.factor);
  return widest && widest.factor > 1 ? widest : null;
}

function eachEntry<Value>(size: number, at: (row: number, column: number) => Value): Value[][] {
  return Array.from({ length: size }, (_, row) =>
    Array.from({ length: size }, (_, column) => at(row, column)),
  );
}

function answers(matrices: readonly Matrix[], row: number, column: number): number[] {
  return matrices.map((matrix) => matrix[row]?.[column] ?? 1);
}

function geometricMean(values: readonly number[]): number {
  return Math.exp(values.reduce((total, value) => total + Math.log(value), 0) / values.length);
}
