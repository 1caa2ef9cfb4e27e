import type { Random } from "./random";
import type { WeightSpace } from "./weight-space";

/** Two ends nearer than this are one: the weight is known. */
const FIXED = 1e-12;

/** Passes before a chunk's first sample. */
const burnIn = (ordered: number) => 20 + ordered ** 2 / 2;

/**
 * A walk that is uniform over the space in the long run: two weights at a time share anew, uniformly, what they have
 * together, as far as bounds and order let them. This is hit-and-run (Smith 1984) along the directions in which one
 * weight gains what another loses; any directions that span the space will do (Bélisle, Romeijn & Smith 1993), and
 * these run along its edges, so that a narrow weight slows nothing but itself: no direction has to be fitted to the
 * body, as rounding does for hit-and-run in all directions (Tervonen et al. 2013).
 *
 * Between two samples every pair is drawn once. Measured, the integrated autocorrelation time is then about 1 sample
 * under bounds of any widths; under an order, where each weight is hemmed in by its neighbours, it is 7, 21 and 65
 * samples for 9, 20 and 40 criteria. The burn-in is five times that and more: the first samples of 300 walks have the
 * rank-order centroid as their mean.
 */
export function pairWalk(space: WeightSpace, random: Random): (weights: Float64Array) => void {
  const { low, high, inside, order } = space;
  const free = [...inside.keys()].filter((i) => (high[i] as number) - (low[i] as number) > FIXED);
  const current = inside.slice();
  const ends = endsOf(space, current);
  const pass = () => {
    for (const [at, i] of free.entries()) {
      for (let other = 0; other < at; other += 1) shareAnew(current, ends, i, free[other] as number, random);
    }
  };
  for (let passes = burnIn(order.length); passes > 0; passes -= 1) pass();
  return (weights) => {
    pass();
    weights.set(current);
  };
}

/** Between what ends weight i may move while j moves against it and both together stay `sum`. */
interface Ends {
  readonly least: (i: number, j: number, sum: number) => number;
  readonly most: (i: number, j: number, sum: number) => number;
}

function shareAnew(
  weights: Float64Array,
  { least, most }: Ends,
  i: number,
  j: number,
  { uniform }: Random,
): void {
  const sum = (weights[i] as number) + (weights[j] as number);
  const from = Math.max(least(i, j, sum), sum - most(j, i, sum));
  const to = Math.min(most(i, j, sum), sum - least(j, i, sum));
  if (to <= from) return;
  const drawn = from + uniform() * (to - from);
  weights[i] = drawn;
  weights[j] = sum - drawn;
}

/** Bounds, and the neighbours in the order; neighbours that move against each other meet in the middle. */
function endsOf({ low, high, order, criteria }: WeightSpace, weights: Float64Array): Ends {
  const above = new Int32Array(criteria).fill(-1);
  const below = new Int32Array(criteria).fill(-1);
  for (let place = 1; place < order.length; place += 1) {
    above[order[place] as number] = order[place - 1] as number;
    below[order[place - 1] as number] = order[place] as number;
  }
  const neighbour = (at: number, j: number, sum: number) => (at === j ? sum / 2 : (weights[at] as number));
  return {
    least: (i, j, sum) => {
      const [own, next] = [low[i] as number, below[i] as number];
      return next < 0 ? own : Math.max(own, neighbour(next, j, sum));
    },
    most: (i, j, sum) => {
      const [own, next] = [high[i] as number, above[i] as number];
      return next < 0 ? own : Math.min(own, neighbour(next, j, sum));
    },
  };
}
