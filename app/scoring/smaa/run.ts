import type { Performance } from "./performance";
import type { Random } from "./random";
import { randomStream } from "./random";
import { sorterFor } from "./sorter";
import type { Table } from "./table";
import { redraw, scoreAll, tableOf } from "./table";
import type { Counts, Tally } from "./tally";
import { closeChunk, countOrders, countPairs, countTied, emptyCounts, emptyTally } from "./tally";
import type { WeightSampler } from "./weight-sampler";
import { needsWalk, weightSampler } from "./weight-sampler";
import type { WeightRules } from "./weight-space";
import { weightSpace } from "./weight-space";

export interface SmaaRequest extends Omit<WeightRules, "criteria"> {
  /** Rows alternatives, columns criteria, values 0..1. */
  readonly performances: readonly (readonly Performance[])[];
  readonly samples: number;
  readonly seed: number;
  /** The total, 0..1, from which an alternative passes. */
  readonly passMark?: number;
  /** Whether to count who is ahead of whom, which takes time with the square of the alternatives. */
  readonly pairwise?: boolean;
}

/**
 * Samples of one run come in chunks of equal size, each with a random stream of its own, so that threads can share
 * them out and the spread between chunks tells the error: at least twenty, for it to be known well.
 */
const LARGEST_CHUNK = 500;
const FEWEST_CHUNKS = 20;

export function chunksOf({ samples }: SmaaRequest): number {
  return Math.min(samples, Math.max(FEWEST_CHUNKS, Math.ceil(samples / LARGEST_CHUNK)));
}

export interface FirstPlaces {
  /** Sum of the weight vectors under which each alternative came first. */
  readonly weights: Float64Array;
  /** How often it did, ties shared. */
  readonly times: Float64Array;
  /** How often it reached the pass mark; 0 without one. */
  readonly passes: Float64Array;
}

/** A prepared run: works off chunks in any order into one tally. */
export interface Run {
  readonly table: Table;
  readonly tally: Tally;
  readonly work: (chunk: number) => FirstPlaces;
}

/** Stream numbers below this belong to chunks. */
const PILOT_STREAM = 2 ** 30;

/** @throws RangeError when no weighting obeys the order and bounds. */
export function prepareRun(request: SmaaRequest): Run {
  const table = tableOf(request.performances);
  const space = weightSpace({ ...request, criteria: table.criteria });
  const walks = needsWalk(space, randomStream(0, PILOT_STREAM));
  const chunks = chunksOf(request);
  const startOf = (chunk: number) => Math.floor((chunk * request.samples) / chunks);
  const tally = emptyTally(table.alternatives, request.pairwise);
  const counts = emptyCounts(table.alternatives, request.pairwise);
  const rank = ranker(table, counts, request.passMark);
  const work = (chunk: number): FirstPlaces => {
    const random = randomStream(request.seed, chunk);
    const draw = weightSampler(space, random, walks);
    const first = emptyFirstPlaces(table);
    const size = startOf(chunk + 1) - startOf(chunk);
    for (let sample = 0; sample < size; sample += 1) rank(draw, random, first);
    rank.flush();
    closeChunk(tally, counts);
    return first;
  };
  return { table, tally, work };
}

/** Rankings counted together, so that a rank's counters are fetched once for all of them. */
const BATCH = 64;

interface Ranker {
  (draw: WeightSampler, random: Random, first: FirstPlaces): void;
  /** Counts the rankings still waiting in the batch. */
  flush(): void;
}

/** Ranks under one draw of weights and values at a time, and counts whole batches. */
function ranker(table: Table, counts: Counts, passMark = Number.POSITIVE_INFINITY): Ranker {
  const weights = new Float64Array(table.criteria);
  const scores = new Float64Array(table.alternatives);
  const sort = sorterFor(table.alternatives);
  const orders = new Int32Array(BATCH * table.alternatives);
  const places = Array.from({ length: BATCH }, (_, at) =>
    orders.subarray(at * table.alternatives, (at + 1) * table.alternatives),
  );
  let waiting = 0;
  const rank = (draw: WeightSampler, random: Random, first: FirstPlaces) => {
    const order = places[waiting] as Int32Array;
    draw(weights);
    redraw(table, random);
    scoreAll(table, weights, scores);
    const tied = sort(scores, order);
    creditWinners(first, order, scores, weights);
    countPasses(first, scores, passMark);
    if (counts.pairs.length > 0) countPairs(counts, order, scores);
    if (tied) countTied(counts, order, scores);
    else waiting += 1;
    if (waiting === BATCH) flush();
  };
  const flush = () => {
    countOrders(counts, orders, waiting);
    waiting = 0;
  };
  return Object.assign(rank, { flush });
}

export function emptyFirstPlaces({
  alternatives,
  criteria,
}: Pick<Table, "alternatives" | "criteria">): FirstPlaces {
  return {
    weights: new Float64Array(alternatives * criteria),
    times: new Float64Array(alternatives),
    passes: new Float64Array(alternatives),
  };
}

/** A total that falls short by no more than rounding has reached the mark. */
function countPasses({ passes }: FirstPlaces, scores: Float64Array, passMark: number): void {
  for (let i = 0; i < scores.length; i += 1) {
    if ((scores[i] as number) >= passMark - 1e-12) passes[i] = (passes[i] as number) + 1;
  }
}

function creditWinners(
  first: FirstPlaces,
  order: Int32Array,
  scores: Float64Array,
  weights: Float64Array,
): void {
  const best = scores[order[0] as number];
  let level = 1;
  while (level < order.length && scores[order[level] as number] === best) level += 1;
  for (let place = 0; place < level; place += 1) {
    const winner = order[place] as number;
    first.times[winner] = (first.times[winner] as number) + 1 / level;
    const row = winner * weights.length;
    for (let j = 0; j < weights.length; j += 1) {
      first.weights[row + j] = (first.weights[row + j] as number) + (weights[j] as number) / level;
    }
  }
}
