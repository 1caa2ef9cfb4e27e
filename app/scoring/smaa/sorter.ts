/** Puts the indices of scores, highest score first, into `order`, and the scores beside them into `sorted`. */
export interface Sorter {
  readonly sorted: Float64Array;
  /** Says whether some scores are equal. */
  readonly sort: (scores: Float64Array, order: Int32Array) => boolean;
}

const BUCKETS_PER_ITEM = 2;

/**
 * One counting pass into buckets of equal width between the lowest and the highest score leaves the list almost
 * sorted; an insertion pass over the full doubles then makes it exactly sorted. Equal scores keep index order.
 */
export function sorterFor(size: number): Sorter {
  const buckets = Math.max(1, size * BUCKETS_PER_ITEM);
  const starts = new Int32Array(buckets + 1);
  const keys = new Int32Array(size);
  const sorted = new Float64Array(size);
  const sort = (scores: Float64Array, order: Int32Array) => {
    const [low, high] = extremes(scores);
    const width = (buckets - 1) / (high - low);
    const perUnit = Number.isFinite(width) ? width : 0;
    starts.fill(0);
    for (let i = 0; i < size; i += 1) {
      const key = ((high - (scores[i] as number)) * perUnit) | 0;
      keys[i] = key;
      starts[key] = (starts[key] as number) + 1;
    }
    startsFromCounts(starts);
    for (let i = 0; i < size; i += 1) {
      const key = keys[i] as number;
      const place = starts[key] as number;
      starts[key] = place + 1;
      order[place] = i;
      sorted[place] = scores[i] as number;
    }
    return insertionPass(order, sorted);
  };
  return { sorted, sort };
}

function extremes(scores: Float64Array): [number, number] {
  let [low, high] = [scores[0] as number, scores[0] as number];
  for (let i = 1; i < scores.length; i += 1) {
    const score = scores[i] as number;
    if (score < low) low = score;
    if (score > high) high = score;
  }
  return [low, high];
}

function startsFromCounts(counts: Int32Array): void {
  let before = 0;
  for (let key = 0; key < counts.length; key += 1) {
    const count = counts[key] as number;
    counts[key] = before;
    before += count;
  }
}

/** Finishes the sort and says whether it met equal scores. */
function insertionPass(order: Int32Array, sorted: Float64Array): boolean {
  let level = false;
  for (let i = 1; i < sorted.length; i += 1) {
    const score = sorted[i] as number;
    const before = sorted[i - 1] as number;
    if (score === before) level = true;
    if (score <= before) continue;
    const index = order[i] as number;
    let place = i;
    while (place > 0 && (sorted[place - 1] as number) < score) {
      sorted[place] = sorted[place - 1] as number;
      order[place] = order[place - 1] as number;
      place -= 1;
    }
    if (place > 0 && sorted[place - 1] === score) level = true;
    sorted[place] = score;
    order[place] = index;
  }
  return level;
}
