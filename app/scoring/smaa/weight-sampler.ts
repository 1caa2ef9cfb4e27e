import { pairWalk } from "./pair-walk";
import type { Random } from "./random";
import type { WeightSpace } from "./weight-space";

/** Writes the next weight vector into `weights`; the vectors are uniform over the space. */
export type WeightSampler = (weights: Float64Array) => void;

const TRIALS = 2_000;
/** A pass of the walk takes about as long as five draws. */
const WORTH_REJECTING = 0.2;

/**
 * Independent draws wherever that is possible: normalised exponentials for the whole simplex (Rubinstein 1982),
 * sorted into place for an order, redrawn for bounds. When bounds leave so little room that more than 80 % would
 * be redrawn, a walk takes over. The choice depends on the space alone, not on the seed.
 */
export function weightSampler(space: WeightSpace, random: Random, walks: boolean): WeightSampler {
  if (!space.bounded) return ordered(space, random);
  return walks ? pairWalk(space, random) : redrawn(space, random);
}

/** Whether rejection would waste too many draws in this space. */
export function needsWalk(space: WeightSpace, random: Random): boolean {
  if (!space.bounded) return false;
  const weights = new Float64Array(space.criteria);
  let kept = 0;
  for (let trial = 0; trial < TRIALS; trial += 1) {
    shifted(space, random, weights);
    if (obeys(space, weights)) kept += 1;
  }
  return kept < TRIALS * WORTH_REJECTING;
}

function ordered({ order }: WeightSpace, random: Random): WeightSampler {
  const places = Int32Array.from(order);
  const chosen = new Float64Array(places.length);
  return (weights) => {
    simplex(random, weights, 1);
    if (places.length < 2) return;
    for (let i = 0; i < places.length; i += 1) chosen[i] = weights[places[i] as number] as number;
    chosen.sort();
    for (let i = 0; i < places.length; i += 1) {
      weights[places[i] as number] = chosen[places.length - 1 - i] as number;
    }
  };
}

function redrawn(space: WeightSpace, random: Random): WeightSampler {
  return (weights) => {
    do shifted(space, random, weights);
    while (!obeys(space, weights));
  };
}

/** Uniform over the simplex above the lower bounds. */
function shifted({ low }: WeightSpace, random: Random, weights: Float64Array): void {
  simplex(random, weights, 1 - low.reduce((sum, least) => sum + least, 0));
  for (let i = 0; i < weights.length; i += 1) weights[i] = (weights[i] as number) + (low[i] as number);
}

function simplex(random: Random, weights: Float64Array, size: number): void {
  let sum = 0;
  for (let i = 0; i < weights.length; i += 1) {
    const draw = random.exponential();
    weights[i] = draw;
    sum += draw;
  }
  for (let i = 0; i < weights.length; i += 1) weights[i] = ((weights[i] as number) / sum) * size;
}

function obeys({ high, order }: WeightSpace, weights: Float64Array): boolean {
  for (let i = 0; i < weights.length; i += 1) if ((weights[i] as number) > (high[i] as number)) return false;
  for (let i = 1; i < order.length; i += 1) {
    if ((weights[order[i] as number] as number) > (weights[order[i - 1] as number] as number)) return false;
  }
  return true;
}
