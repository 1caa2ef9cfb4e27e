import { confidenceFactors } from "./confidence";
import type { FirstPlaces, SmaaRequest } from "./run";
import { chunksOf, emptyFirstPlaces } from "./run";
import type { Effort } from "./standard-error";
import { addSquares, halfWidths, standardErrors } from "./standard-error";
import type { Table } from "./table";
import type { Tally } from "./tally";
import { pairCounts, rankCounts } from "./tally";

/** Shares of all samples, each within its half-width of the true one at 95 % confidence. */
export interface Estimates<Shares> {
  readonly shares: Shares;
  readonly halfWidths: Shares;
}

export interface SmaaResult {
  /** [i][r]: share of weightings under which alternative i has rank r (0 = first). */
  readonly acceptability: number[][];
  /** [i][r]: the acceptability lies within this of its true value, at 95 % confidence. */
  readonly halfWidths: number[][];
  /** Mean of the weights that put the alternative first; null when none does. */
  readonly centralWeights: (number[] | null)[];
  /** How likely the alternative is first under its own central weights, given uncertain values. */
  readonly confidence: number[];
  /**
   * [i][j]: share of weightings under which i is ahead of j, level counting half (pairwise winning index, Leskinen et
   * al. 2006); 0 beside itself, null if not asked for.
   */
  readonly pairwise: Estimates<number[][]> | null;
  /** How often the alternative reaches the pass mark; null without one. */
  readonly passing: Estimates<number[]> | null;
  /** Largest standard error of any acceptability, from the spread between chunks; above 0. */
  readonly standardError: number;
}

/** @param firstPlaces one per chunk, in the order of the chunks. */
export function readResult(
  request: SmaaRequest,
  table: Table,
  tally: Tally,
  firstPlaces: readonly FirstPlaces[],
): SmaaResult {
  const { samples, seed } = request;
  const first = addFirstPlaces(firstPlaces, table);
  const centralWeights = Array.from(first.times, (times, i) =>
    times === 0 ? null : Array.from(rowOf(first.weights, i, table.criteria), (sum) => sum / times),
  );
  const effort = { samples, chunks: chunksOf(request) };
  const ranks = estimate(rankCounts(tally), tally.squares, effort);
  return {
    acceptability: columns(ranks.shares, table.alternatives),
    halfWidths: columns(ranks.halfWidths, table.alternatives),
    centralWeights,
    confidence: confidenceFactors(table, centralWeights, samples, seed),
    pairwise: request.pairwise ? pairwiseOf(tally, effort) : null,
    passing: request.passMark === undefined ? null : passingOf(first, firstPlaces, effort),
    standardError: ranks.errors.reduce((a, b) => Math.max(a, b), 0),
  };
}

function estimate(counts: Float64Array | Int32Array, squares: Float64Array, effort: Effort) {
  const shares = new Float64Array(counts).map((count) => count / effort.samples);
  const errors = standardErrors(shares, squares, effort);
  return { shares, errors, halfWidths: halfWidths(errors, effort) };
}

function pairwiseOf(tally: Tally, effort: Effort): Estimates<number[][]> {
  const pairs = estimate(pairCounts(tally), tally.pairSquares, effort);
  const besideItself = (row: number[], i: number) => row.with(i, 0);
  return {
    shares: rows(pairs.shares, tally.alternatives),
    halfWidths: rows(pairs.halfWidths, tally.alternatives).map(besideItself),
  };
}

function passingOf(whole: FirstPlaces, chunks: readonly FirstPlaces[], effort: Effort): Estimates<number[]> {
  const squares = new Float64Array(whole.passes.length);
  for (const { passes } of chunks) addSquares(squares, passes);
  const passes = estimate(whole.passes, squares, effort);
  return { shares: [...passes.shares], halfWidths: [...passes.halfWidths] };
}

function rows(flat: Float64Array, size: number): number[][] {
  return Array.from({ length: size }, (_, row) => Array.from(rowOf(flat, row, size)));
}

function columns(flat: Float64Array, size: number): number[][] {
  return Array.from({ length: size }, (_, column) =>
    Array.from({ length: size }, (_unused, row) => flat[row * size + column] as number),
  );
}

function addFirstPlaces(chunks: readonly FirstPlaces[], table: Table): FirstPlaces {
  const whole = emptyFirstPlaces(table);
  for (const chunk of chunks) {
    for (const key of ["weights", "times", "passes"] as const) {
      for (const [at, value] of chunk[key].entries()) whole[key][at] = (whole[key][at] as number) + value;
    }
  }
  return whole;
}

function rowOf(values: Float64Array, row: number, width: number): Float64Array {
  return values.subarray(row * width, (row + 1) * width);
}
