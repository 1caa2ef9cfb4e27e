/** Puts the indices of scores, highest score first, into `order`; says whether some scores are equal. */
export type Sorter = (scores: Float64Array, order: Int32Array) => boolean;

/** A word holds a key of two digits above an index; few digits keep the counters small and near. */
const DIGIT_BITS = 8;
const INDEX_BITS = 16;
const DIGITS = 2 ** DIGIT_BITS;
const HIGHEST_KEY = 2 ** (2 * DIGIT_BITS) - 1;
const MOST_SCORES = 2 ** INDEX_BITS;

/**
 * Scores are spread over whole-number keys that stand above an index in one 32-bit word, sorted by two counting
 * passes, and finished by an insertion pass over the scores themselves, so that the order is exact however near
 * they lie. Equal scores keep index order. The counting passes hold no comparison for the processor to guess,
 * which makes them about twice as fast as one pass into buckets.
 * @throws RangeError for more than 65,536 scores.
 */
export function sorterFor(size: number): Sorter {
  if (size > MOST_SCORES) throw new RangeError(`at most ${MOST_SCORES} alternatives`);
  const low = new Int32Array(DIGITS);
  const high = new Int32Array(DIGITS);
  const words = new Int32Array(size);
  const halfSorted = new Int32Array(size);
  return (scores, order) => {
    low.fill(0);
    high.fill(0);
    spread(scores, words, low, high);
    startsFromCounts(low);
    startsFromCounts(high);
    sortByDigit(words, low, halfSorted, INDEX_BITS, -1);
    sortByDigit(halfSorted, high, order, INDEX_BITS + DIGIT_BITS, MOST_SCORES - 1);
    return finish(scores, order);
  };
}

/** Writes each score's word and counts both digits of the keys. */
function spread(scores: Float64Array, words: Int32Array, low: Int32Array, high: Int32Array): void {
  const [least, most] = extremes(scores);
  const width = HIGHEST_KEY / (most - least);
  const perUnit = Number.isFinite(width) ? width : 0;
  for (let i = 0; i < scores.length; i += 1) {
    const key = ((most - (scores[i] as number)) * perUnit) | 0;
    words[i] = (key << INDEX_BITS) | i;
    low[key & (DIGITS - 1)] = (low[key & (DIGITS - 1)] as number) + 1;
    high[key >> DIGIT_BITS] = (high[key >> DIGIT_BITS] as number) + 1;
  }
}

/** One stable counting pass over the digit at `shift`; `keep` is what to keep of each word. */
function sortByDigit(
  from: Int32Array,
  starts: Int32Array,
  into: Int32Array,
  shift: number,
  keep: number,
): void {
  for (let i = 0; i < from.length; i += 1) {
    const word = from[i] as number;
    const digit = (word >>> shift) & (DIGITS - 1);
    const place = starts[digit] as number;
    starts[digit] = place + 1;
    into[place] = word & keep;
  }
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
  for (let digit = 0; digit < DIGITS; digit += 1) {
    const count = counts[digit] as number;
    counts[digit] = before;
    before += count;
  }
}

/** Puts the few right that share a key, and says whether it met equal scores. */
function finish(scores: Float64Array, order: Int32Array): boolean {
  let level = false;
  let before = scores[order[0] as number] as number;
  for (let i = 1; i < order.length; i += 1) {
    const index = order[i] as number;
    const score = scores[index] as number;
    if (score < before) {
      before = score;
      continue;
    }
    let place = i;
    while (place > 0 && (scores[order[place - 1] as number] as number) < score) {
      order[place] = order[place - 1] as number;
      place -= 1;
    }
    order[place] = index;
    if (place > 0 && scores[order[place - 1] as number] === score) level = true;
  }
  return level;
}
