/** Row numbers by falling value, equal values in row order; NaN last. Linear in the number of rows. */
export function descending(values: Float64Array): Int32Array {
  const size = values.length;
  let [low, high] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (let row = 0; row < size; row += 1) {
    const value = values[row] as number;
    if (value < low) low = value;
    if (value > high) high = value;
  }
  const buckets = Math.max(1, size);
  const width = (buckets - 1) / (high - low);
  const perUnit = Number.isFinite(width) ? width : 0;
  const keyOf = (value: number) => (value >= low ? ((high - value) * perUnit) | 0 : buckets);
  const starts = new Int32Array(buckets + 2);
  const keys = new Int32Array(size);
  for (let row = 0; row < size; row += 1) {
    const key = keyOf(values[row] as number);
    keys[row] = key;
    starts[key + 1] = (starts[key + 1] as number) + 1;
  }
  for (let key = 1; key < starts.length; key += 1)
    starts[key] = (starts[key] as number) + (starts[key - 1] as number);
  const order = new Int32Array(size);
  for (let row = 0; row < size; row += 1) {
    const key = keys[row] as number;
    const place = starts[key] as number;
    starts[key] = place + 1;
    order[place] = row;
  }
  insertion(order, values);
  return order;
}

function insertion(order: Int32Array, values: Float64Array): void {
  for (let i = 1; i < order.length; i += 1) {
    const row = order[i] as number;
    const value = values[row] as number;
    let place = i;
    while (place > 0 && (values[order[place - 1] as number] as number) < value) {
      order[place] = order[place - 1] as number;
      place -= 1;
    }
    order[place] = row;
  }
}
