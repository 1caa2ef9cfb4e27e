import type { Random } from "./random";
import type { WeightSpace } from "./weight-space";

const FIXED = 1e-12;

/**
 * A walk that is uniform over the space in the long run: from the current point along a random direction,
 * to a uniform point of the chord inside. Steps between two samples grow with the cube of the dimension, as in the
 * R package hitandrun (Tervonen et al. 2013), so that samples are close to independent.
 */
export function hitAndRun(space: WeightSpace, random: Random): (weights: Float64Array) => void {
  const { low, high, inside } = space;
  const free = [...inside.keys()].filter((i) => (high[i] as number) - (low[i] as number) > FIXED);
  const current = inside.slice();
  const direction = new Float64Array(space.criteria);
  const between = Math.max(1, (free.length - 1) ** 3);
  const walk = (steps: number) => {
    for (let step = 0; step < steps && free.length > 1; step += 1)
      oneStep(space, free, random, current, direction);
  };
  walk(2 * between);
  return (weights) => {
    walk(between);
    weights.set(current);
  };
}

function oneStep(
  space: WeightSpace,
  free: readonly number[],
  random: Random,
  current: Float64Array,
  direction: Float64Array,
): void {
  pickDirection(free, random, direction);
  const [back, forth] = chord(space, free, current, direction);
  const length = back + random.uniform() * (forth - back);
  for (const i of free) {
    const moved = (current[i] as number) + length * (direction[i] as number);
    current[i] = Math.min(Math.max(moved, space.low[i] as number), space.high[i] as number);
  }
}

/** Uniform over directions that keep the sum of the weights. */
function pickDirection(free: readonly number[], random: Random, direction: Float64Array): void {
  let mean = 0;
  for (const i of free) {
    const draw = random.normal();
    direction[i] = draw;
    mean += draw / free.length;
  }
  for (const i of free) direction[i] = (direction[i] as number) - mean;
}

/** How far the point may move back and forth before it meets a bound or the order. */
function chord(
  { low, high, order }: WeightSpace,
  free: readonly number[],
  current: Float64Array,
  direction: Float64Array,
): [number, number] {
  let [back, forth] = [Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY];
  /** Keeps `room + length * slope` at or above zero. */
  const keep = (room: number, slope: number) => {
    if (slope > 0) back = Math.max(back, -room / slope);
    else if (slope < 0) forth = Math.min(forth, -room / slope);
  };
  for (const i of free) {
    keep((current[i] as number) - (low[i] as number), direction[i] as number);
    keep((high[i] as number) - (current[i] as number), -(direction[i] as number));
  }
  for (let place = 1; place < order.length; place += 1) {
    const [above, below] = [order[place - 1] as number, order[place] as number];
    keep(
      (current[above] as number) - (current[below] as number),
      (direction[above] as number) - (direction[below] as number),
    );
  }
  return [Math.min(back, 0), Math.max(forth, 0)];
}
