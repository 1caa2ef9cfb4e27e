/**
 * Whole points that add up to `total` exactly, as close as possible to the weights (largest remainder).
 * With `step` 0.5 the points come in halves. Ties in the remainder go to the earlier criterion.
 */
export function pointsFromWeights(weights: readonly number[], total = 100, step = 1): number[] {
  const units = Math.round(total / step);
  const whole = weights.reduce((sum, weight) => sum + weight, 0);
  const exact = weights.map((weight) => (weight / whole) * units);
  const floors = exact.map(Math.floor);
  const left = units - floors.reduce((sum, floor) => sum + floor, 0);
  const luckiest = exact
    .map((value, index) => ({ index, remainder: value - Math.floor(value) }))
    .sort((a, b) => b.remainder - a.remainder || a.index - b.index)
    .slice(0, left)
    .map(({ index }) => index);
  return floors.map((floor, index) => (floor + (luckiest.includes(index) ? 1 : 0)) * step);
}
