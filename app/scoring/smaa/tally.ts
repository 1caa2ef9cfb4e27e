import { addSquares } from "./standard-error";

/**
 * What is counted, in whole numbers, so that adding up in any order gives the same result on any number of threads.
 * Fractions (shared ranks) are only formed when a chunk or a run is read.
 */
export interface Counts {
  readonly alternatives: number;
  /** [r * alternatives + i]: how often alternative i alone had rank r. */
  readonly ranks: Int32Array;
  /** For each size of tie k: how often i was one of k that shared the ranks from r on. */
  readonly ties: Map<number, Int32Array>;
  /** [i * alternatives + j]: 2 for each time i was ahead of j, 1 for each time they were level; empty if not asked for. */
  readonly pairs: Int32Array;
}

/** The counts of whole chunks, and how far the chunks differed. */
export interface Tally extends Counts {
  /** [r * alternatives + i]: sum over chunks of how often i had rank r in that chunk, squared. */
  readonly squares: Float64Array;
  /** [i * alternatives + j]: the same of how often i was ahead of j. */
  readonly pairSquares: Float64Array;
}

export function emptyCounts(alternatives: number, pairwise = false): Counts {
  const cells = alternatives * alternatives;
  const pairs = new Int32Array(pairwise ? cells : 0);
  return { alternatives, ranks: new Int32Array(cells), ties: new Map(), pairs };
}

export function emptyTally(alternatives: number, pairwise = false): Tally {
  const counts = emptyCounts(alternatives, pairwise);
  return {
    ...counts,
    squares: new Float64Array(counts.ranks.length),
    pairSquares: new Float64Array(counts.pairs.length),
  };
}

/** Adds a finished chunk to the tally, and empties it for the next. */
export function closeChunk(tally: Tally, chunk: Counts): void {
  addSquares(tally.squares, rankCounts(chunk));
  addSquares(tally.pairSquares, pairCounts(chunk));
  addCounts(tally, chunk);
  chunk.ranks.fill(0);
  chunk.pairs.fill(0);
  chunk.ties.clear();
}

/** Counts the first `batch` rankings of `orders`, in which nobody ties, rank by rank: its counters stay at hand. */
export function countOrders({ alternatives, ranks }: Counts, orders: Int32Array, batch: number): void {
  for (let rank = 0; rank < alternatives; rank += 1) {
    const row = rank * alternatives;
    for (let sample = 0, from = rank; sample < batch; sample += 1, from += alternatives) {
      const at = row + (orders[from] as number);
      ranks[at] = (ranks[at] as number) + 1;
    }
  }
}

/** Counts one ranking with ties; alternatives with the same score share their ranks evenly. */
export function countTied(
  { alternatives, ranks, ties }: Counts,
  order: Int32Array,
  scores: Float64Array,
): void {
  for (let rank = 0; rank < alternatives; ) {
    const score = scores[order[rank] as number] as number;
    let end = rank + 1;
    while (end < alternatives && (scores[order[end] as number] as number) === score) end += 1;
    const counts = end === rank + 1 ? ranks : tieCounts(ties, end - rank, alternatives);
    for (let place = rank; place < end; place += 1) {
      const at = rank * alternatives + (order[place] as number);
      counts[at] = (counts[at] as number) + 1;
    }
    rank = end;
  }
}

/** Counts who is ahead of whom in one ranking. */
export function countPairs({ alternatives, pairs }: Counts, order: Int32Array, scores: Float64Array): void {
  for (let place = 0; place < alternatives; place += 1) {
    const i = order[place] as number;
    for (let after = place + 1; after < alternatives; after += 1) {
      const j = order[after] as number;
      const level = scores[i] === scores[j] ? 1 : 0;
      pairs[i * alternatives + j] = (pairs[i * alternatives + j] as number) + 2 - level;
      pairs[j * alternatives + i] = (pairs[j * alternatives + i] as number) + level;
    }
  }
}

export function mergeTally(into: Tally, from: Tally): void {
  addUp(into.squares, from.squares);
  addUp(into.pairSquares, from.pairSquares);
  addCounts(into, from);
}

/** [r * alternatives + i]: how often alternative i had rank r, ties split evenly. */
export function rankCounts({ alternatives, ranks, ties }: Counts): Float64Array | Int32Array {
  if (ties.size === 0) return ranks;
  const counts = new Float64Array(ranks);
  for (const [size, shared] of [...ties].sort(([one], [other]) => one - other)) {
    for (let at = 0; at < shared.length; at += 1) {
      const part = (shared[at] as number) / size;
      for (let place = 0; part > 0 && place < size; place += 1) {
        const rank = at + place * alternatives;
        counts[rank] = (counts[rank] as number) + part;
      }
    }
  }
  return counts;
}

/** [i * alternatives + j]: how often i was ahead of j, level counting half. */
export function pairCounts({ pairs }: Counts): Float64Array {
  return new Float64Array(pairs).map((halves) => halves / 2);
}

function addCounts(into: Counts, from: Counts): void {
  addUp(into.ranks, from.ranks);
  addUp(into.pairs, from.pairs);
  for (const [size, counts] of from.ties) addUp(tieCounts(into.ties, size, into.alternatives), counts);
}

function tieCounts(ties: Map<number, Int32Array>, size: number, alternatives: number): Int32Array {
  const known = ties.get(size);
  if (known) return known;
  const counts = new Int32Array(alternatives * alternatives);
  ties.set(size, counts);
  return counts;
}

function addUp<Numbers extends Int32Array | Float64Array>(into: Numbers, from: Numbers): void {
  for (let at = 0; at < into.length; at += 1) into[at] = (into[at] as number) + (from[at] as number);
}
