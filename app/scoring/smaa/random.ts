/** A seeded stream of random numbers: the same seed and stream give the same numbers on every machine. */
export interface Random {
  /** Uniform over (0, 1), 53 bits, never 0. */
  readonly uniform: () => number;
  /** Exponential with mean 1. */
  readonly exponential: () => number;
  /** Normal with mean 0 and deviation 1 (Box–Muller). */
  readonly normal: () => number;
}

/** SFC32 (Chris Doty-Humphrey, PractRand), seeded through SplitMix32; `stream` separates chunks of one run. */
export function randomStream(seed: number, stream: number): Random {
  const next = sfc32(splitmix(seed, stream));
  const uniform = () => ((next() >>> 5) * 67_108_864 + (next() >>> 6) + 0.5) / 9_007_199_254_740_992;
  return {
    uniform,
    exponential: () => -Math.log(uniform()),
    normal: () => Math.sqrt(-2 * Math.log(uniform())) * Math.cos(2 * Math.PI * uniform()),
  };
}

function splitmix(seed: number, stream: number): [number, number, number, number] {
  let state = (Math.imul(seed | 0, 0x9e3779b1) ^ Math.imul(Math.floor(seed / 4_294_967_296), 0x85ebca6b)) | 0;
  state = (state + Math.imul(stream + 1, 0xc2b2ae35)) | 0;
  const draw = () => {
    state = (state + 0x9e3779b9) | 0;
    let mixed = Math.imul(state ^ (state >>> 16), 0x21f0aaad);
    mixed = Math.imul(mixed ^ (mixed >>> 15), 0x735a2d97);
    return mixed ^ (mixed >>> 15);
  };
  return [draw(), draw(), draw(), draw()];
}

function sfc32([a0, b0, c0, d0]: [number, number, number, number]): () => number {
  let [a, b, c, counter] = [a0, b0, c0, d0];
  const next = () => {
    const result = (((a + b) | 0) + counter) | 0;
    counter = (counter + 1) | 0;
    a = b ^ (b >>> 9);
    b = (c + (c << 3)) | 0;
    c = ((c << 21) | (c >>> 11)) + result;
    c |= 0;
    return result;
  };
  for (let warm = 0; warm < 16; warm += 1) next();
  return next;
}
