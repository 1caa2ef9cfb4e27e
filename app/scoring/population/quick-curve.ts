import type { Choice } from "../values/choice";
import type { Linear } from "../values/linear";
import type { Rubric } from "../values/rubric";
import type { Steps } from "../values/steps";
import type { ValueFunction } from "../values/value-function";

/**
 * A value function as a table of straight pieces, for floating point: the share at x is
 * `base[p] + slope[p] * x` on the piece p that holds x. Choices read x as an index of their options.
 */
export interface QuickCurve {
  /** Where piece p + 1 takes over from piece p, rising. */
  readonly cuts: Float64Array;
  readonly base: Float64Array;
  readonly slope: Float64Array;
  /** Values this near to a cut may belong to either side: the curve jumps there. 0 where it does not jump. */
  readonly jumpWidth: Float64Array;
  /** Largest possible floating-point error of the share. */
  readonly error: number;
  /** Option values in index order; empty for numbers. */
  readonly options: readonly string[];
  /** First piece to try for x: cell of an even grid from `gridFrom`, `perCell` cells per unit. */
  readonly grid: Int32Array;
  readonly gridFrom: number;
  readonly cellsPerUnit: number;
}

const ULPS = 32 * Number.EPSILON;
const CELLS = 64;

export function quickCurve(fn: ValueFunction): QuickCurve {
  switch (fn.kind) {
    case "linear":
      return fromLinear(fn);
    case "steps":
      return fromSteps(fn);
    case "choice":
      return fromChoice(fn);
    case "rubric":
      return fromRubric(fn);
  }
}

function fromLinear({ points }: Linear): QuickCurve {
  const anchors = points.map(({ at, share }) => ({ at: Number(at), share: Number(share) }));
  const segments = anchors.slice(1).map((right, index) => {
    const left = anchors[index] ?? right;
    const slope = (right.share - left.share) / (right.at - left.at);
    return { base: left.share - slope * left.at, slope };
  });
  const [first, last] = [anchors[0]?.share ?? 0, anchors.at(-1)?.share ?? 0];
  const pieces = [{ base: first, slope: 0 }, ...segments, { base: last, slope: 0 }];
  const reach = Math.max(...anchors.map(({ at }) => Math.abs(at)));
  const steepest = Math.max(...segments.map(({ slope }) => Math.abs(slope)));
  return build(
    anchors.map(({ at }) => at),
    pieces,
    0,
    ULPS * (1 + steepest * reach),
  );
}

function fromSteps({ steps }: Steps): QuickCurve {
  const cuts = steps.slice(1).map(({ from }) => Number(from));
  return build(
    cuts,
    steps.map(({ share }) => ({ base: Number(share), slope: 0 })),
    ULPS,
    ULPS,
  );
}

function fromChoice({ options }: Choice): QuickCurve {
  const cuts = options.slice(1).map((_, index) => index + 0.5);
  const pieces = options.map(({ share }) => ({ base: Number(share), slope: 0 }));
  return { ...build(cuts, pieces, 0, ULPS), options: options.map(({ value }) => value) };
}

function fromRubric({ max }: Rubric): QuickCurve {
  return build(
    [0, max],
    [
      { base: 0, slope: 0 },
      { base: 0, slope: 1 / max },
      { base: 1, slope: 0 },
    ],
    0,
    ULPS,
  );
}

function build(
  cuts: readonly number[],
  pieces: readonly { base: number; slope: number }[],
  jump: number,
  error: number,
): QuickCurve {
  const [from, to] = [cuts[0] ?? 0, cuts.at(-1) ?? 0];
  const cellsPerUnit = to > from ? CELLS / (to - from) : 0;
  return {
    cuts: Float64Array.from(cuts),
    base: Float64Array.from(pieces, ({ base }) => base),
    slope: Float64Array.from(pieces, ({ slope }) => slope),
    jumpWidth: Float64Array.from(cuts, (cut) => jump * Math.max(1, Math.abs(cut))),
    error,
    options: [],
    grid: Int32Array.from({ length: CELLS + 1 }, (_, cell) => {
      const start = cellsPerUnit === 0 ? from : from + cell / cellsPerUnit;
      return Math.max(0, cuts.filter((cut) => cut <= start).length - 1);
    }),
    gridFrom: from,
    cellsPerUnit,
  };
}
