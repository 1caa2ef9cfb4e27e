/**
 * What a run counts, in whole numbers, so that adding tallies up in any order gives the same result on any number
 * of threads. Fractions (shared ranks) are only formed when the run is read.
 */
export interface Tally {
  readonly alternatives: number;
  /** [r * alternatives + i]: how often alternative i alone had rank r. */
  readonly ranks: Int32Array;
  /** For each size of tie k: how often i was one of k that shared the ranks from r on. */
  readonly ties: Map<number, Int32Array>;
}

export function emptyTally(alternatives: number): Tally {
  return { alternatives, ranks: new Int32Array(alternatives * alternatives), ties: new Map() };
}

/** Counts the first `batch` rankings of `orders`, in which nobody ties, rank by rank: its counters stay at hand. */
export function countOrders({ alternatives, ranks }: Tally, orders: Int32Array, batch: number): void {
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
  { alternatives, ranks, ties }: Tally,
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

export function mergeTally(into: Tally, from: Tally): void {
  addUp(into.ranks, from.ranks);
  for (const [size, counts] of from.ties) addUp(tieCounts(into.ties, size, into.alternatives), counts);
}

/** Share of samples in which alternative i had rank r, ties split evenly; rows and columns sum to one. */
export function acceptabilities({ alternatives, ranks, ties }: Tally, samples: number): number[][] {
  return Array.from({ length: alternatives }, (_, i) => {
    const row = new Array<number>(alternatives);
    for (let rank = 0; rank < alternatives; rank += 1) row[rank] = ranks[rank * alternatives + i] as number;
    for (const [size, shared] of ties) spreadTies(row, shared, size, i);
    for (let rank = 0; rank < alternatives; rank += 1) row[rank] = (row[rank] as number) / samples;
    return row;
  });
}

function spreadTies(row: number[], shared: Int32Array, size: number, i: number): void {
  for (let first = 0; first < row.length; first += 1) {
    const part = (shared[first * row.length + i] as number) / size;
    for (let rank = first; part > 0 && rank < first + size; rank += 1)
      row[rank] = (row[rank] as number) + part;
  }
}

function tieCounts(ties: Map<number, Int32Array>, size: number, alternatives: number): Int32Array {
  const known = ties.get(size);
  if (known) return known;
  const counts = new Int32Array(alternatives * alternatives);
  ties.set(size, counts);
  return counts;
}

function addUp(into: Int32Array, from: Int32Array): void {
  for (let at = 0; at < into.length; at += 1) into[at] = (into[at] as number) + (from[at] as number);
}
