import { randomStream } from "./random";
import type { FirstPlaces, SmaaRequest } from "./run";
import { chunksOf, emptyFirstPlaces } from "./run";
import { halfWidth, standardError } from "./standard-error";
import type { Table } from "./table";
import { redraw, scoreAll } from "./table";
import type { Tally } from "./tally";
import { rankCounts } from "./tally";

export interface SmaaResult {
  /** [i][r]: share of weightings under which alternative i has rank r (0 = first). */
  readonly acceptability: number[][];
  /** [i][r]: the acceptability lies within this of its true value, at 95 % confidence. */
  readonly halfWidths: number[][];
  /** Mean of the weights that put the alternative first; null when none does. */
  readonly centralWeights: (number[] | null)[];
  /** How likely the alternative is first under its own central weights, given uncertain values. */
  readonly confidence: number[];
  /** Largest standard error of any acceptability, from the spread between chunks; above 0. */
  readonly standardError: number;
}

/** Draws spent on confidence factors: at least this many, and no more multiplications than the budget. */
const FEWEST_DRAWS = 200;
const BUDGET = 2e9;
const CONFIDENCE_STREAM = 2 ** 30 + 1;

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
  const acceptability = square(rankCounts(tally), (count) => count / samples);
  const errors = square(tally.squares, (squares, i, rank) =>
    standardError(acceptability[i]?.[rank] ?? 0, squares, effort),
  );
  return {
    acceptability,
    halfWidths: errors.map((row) => row.map((error) => halfWidth(error, effort))),
    centralWeights,
    confidence: confidenceFactors(table, centralWeights, samples, seed),
    standardError: largest(errors),
  };
}

/** A table by rank and alternative, read as rows of alternatives. */
function square(values: Float64Array, read: (value: number, i: number, rank: number) => number): number[][] {
  const size = Math.sqrt(values.length);
  return Array.from({ length: size }, (_, i) =>
    Array.from({ length: size }, (_unused, rank) => read(values[rank * size + i] as number, i, rank)),
  );
}

function largest(rows: readonly (readonly number[])[]): number {
  return rows.reduce((most, row) => row.reduce((a, b) => Math.max(a, b), most), 0);
}

function addFirstPlaces(chunks: readonly FirstPlaces[], table: Table): FirstPlaces {
  const whole = emptyFirstPlaces(table);
  for (const chunk of chunks) {
    for (const key of ["weights", "times"] as const) {
      for (const [at, value] of chunk[key].entries()) whole[key][at] = (whole[key][at] as number) + value;
    }
  }
  return whole;
}

function confidenceFactors(
  table: Table,
  centralWeights: readonly (readonly number[] | null)[],
  samples: number,
  seed: number,
): number[] {
  const { alternatives, criteria, uncertain } = table;
  const affordable = Math.floor(BUDGET / (alternatives * alternatives * Math.max(1, criteria)));
  const draws = uncertain.length === 0 ? 1 : Math.min(samples, Math.max(FEWEST_DRAWS, affordable));
  const random = randomStream(seed, CONFIDENCE_STREAM);
  const wins = new Float64Array(alternatives);
  const scores = new Float64Array(alternatives);
  const central = centralWeights.map((weights) => weights && Float64Array.from(weights));
  for (let draw = 0; draw < draws; draw += 1) {
    redraw(table, random);
    for (const [i, weights] of central.entries()) {
      if (weights === null) continue;
      scoreAll(table, weights, scores);
      wins[i] = (wins[i] as number) + shareOfFirst(scores, i);
    }
  }
  return Array.from(wins, (won) => won / draws);
}

/** 1 when alternative i leads alone, 1/k when it leads with k-1 others, otherwise 0. */
function shareOfFirst(scores: Float64Array, i: number): number {
  const own = scores[i] as number;
  let level = 0;
  for (let other = 0; other < scores.length; other += 1) {
    if ((scores[other] as number) > own + 1e-12) return 0;
    if ((scores[other] as number) >= own - 1e-12) level += 1;
  }
  return 1 / level;
}

function rowOf(values: Float64Array, row: number, width: number): Float64Array {
  return values.subarray(row * width, (row + 1) * width);
}
