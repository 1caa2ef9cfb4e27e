/** What is known of the weights before sampling. */
export interface WeightRules {
  readonly criteria: number;
  /** Criteria from most to least important; those left out are not compared. */
  readonly order?: readonly number[];
  /** Lowest and highest weight of every criterion. */
  readonly bounds?: readonly (readonly [number, number])[];
}

/** The weights that obey the rules: bounds made as tight as the order allows, and one point inside. */
export interface WeightSpace {
  readonly criteria: number;
  readonly order: readonly number[];
  readonly low: Float64Array;
  readonly high: Float64Array;
  readonly inside: Float64Array;
  readonly bounded: boolean;
}

const SLACK = 1e-12;

/** @throws RangeError when no weighting obeys the rules. */
export function weightSpace({ criteria, order = [], bounds }: WeightRules): WeightSpace {
  const low = Float64Array.from({ length: criteria }, (_, at) => Math.max(0, bounds?.[at]?.[0] ?? 0));
  const high = Float64Array.from({ length: criteria }, (_, at) => Math.min(1, bounds?.[at]?.[1] ?? 1));
  tighten(low, high, order);
  const crossed = low.some((least, at) => least > at_(high, at) + SLACK);
  if (crossed || total(low) > 1 + SLACK || total(high) < 1 - SLACK) {
    throw new RangeError("no weights obey these bounds and this order");
  }
  const bounded = low.some((least) => least > 0) || high.some((most) => most < 1);
  return { criteria, order, low, high, inside: pointInside(low, high, order), bounded };
}

/** A more important criterion weighs at least as much as the next one, and its bounds say so too. */
function tighten(low: Float64Array, high: Float64Array, order: readonly number[]): void {
  for (let place = 1; place < order.length; place += 1) {
    const [above, below] = [order[place - 1] as number, order[place] as number];
    high[below] = Math.min(at_(high, below), at_(high, above));
  }
  for (let place = order.length - 1; place > 0; place -= 1) {
    const [above, below] = [order[place - 1] as number, order[place] as number];
    low[above] = Math.max(at_(low, above), at_(low, below));
  }
}

/**
 * Every weight moves from its low to its high end by t to a power that grows down the order, so that the order
 * holds strictly wherever it can; t is found by halving, as the sum rises with it.
 */
function pointInside(low: Float64Array, high: Float64Array, order: readonly number[]): Float64Array {
  const power = Float64Array.from(low, () => 1);
  for (const [place, criterion] of order.entries()) power[criterion] = 1 + place / order.length;
  const at = (t: number) => low.map((least, i) => least + t ** at_(power, i) * (at_(high, i) - least));
  let [from, to] = [0, 1];
  for (let halving = 0; halving < 60; halving += 1) {
    const middle = (from + to) / 2;
    if (total(at(middle)) < 1) from = middle;
    else to = middle;
  }
  return at(to);
}

function total(values: Float64Array): number {
  return values.reduce((sum, value) => sum + value, 0);
}

function at_(values: Float64Array, index: number): number {
  return values[index] as number;
}
