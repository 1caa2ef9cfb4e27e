import type { CompiledModel } from "../score/compiled";
import type { QuickCurve } from "./quick-curve";
import { quickCurve } from "./quick-curve";

/** Raw values of a whole population, one column per criterion; NaN where a value is not known exactly. */
export type Columns = readonly Float64Array[];

export interface QuickCriterion {
  readonly curve: QuickCurve;
  readonly weight: number;
  readonly bonus: boolean;
}

/** A model made ready for whole populations in floating point. */
export interface QuickModel {
  readonly criteria: readonly QuickCriterion[];
  readonly bonusCap: number;
  /** Totals are at most this far from the exact ones. */
  readonly error: number;
}

export interface QuickTotals {
  readonly totals: Float64Array;
  /** 1 where a value lies so near a jump that only exact arithmetic can tell its side. */
  readonly nearJump: Uint8Array;
}

export function quickModel({ model }: CompiledModel): QuickModel {
  const criteria = model.criteria.map(({ value, weight, bonus }) => ({
    curve: quickCurve(value),
    weight: Number(weight),
    bonus,
  }));
  const worst = criteria.reduce(
    (sum, { curve, weight }) => sum + weight * (curve.error + 8 * Number.EPSILON),
    0,
  );
  return {
    criteria,
    bonusCap: Number(model.bonusCap),
    error: worst * (1 + criteria.length * Number.EPSILON),
  };
}

/** Totals of every row. The hot loop of what-if: no allocation, one pass per criterion. */
export function quickTotals({ criteria, bonusCap }: QuickModel, columns: Columns): QuickTotals {
  const size = columns[0]?.length ?? 0;
  const totals = new Float64Array(size);
  const bonus = new Float64Array(size);
  const nearJump = new Uint8Array(size);
  for (const [at, { curve, weight, bonus: extra }] of criteria.entries()) {
    addPoints(curve, weight, columns[at] ?? totals, extra ? bonus : totals, nearJump);
  }
  if (bonusCap > 0)
    for (let i = 0; i < size; i += 1)
      totals[i] = (totals[i] as number) + Math.min(bonus[i] as number, bonusCap);
  return { totals, nearJump };
}

function addPoints(
  curve: QuickCurve,
  weight: number,
  values: Float64Array,
  totals: Float64Array,
  nearJump: Uint8Array,
): void {
  const { base, slope } = curve;
  const jumps = curve.jumpWidth.some((width) => width > 0);
  for (let i = 0; i < values.length; i += 1) {
    const value = values[i] as number;
    const piece = pieceOf(curve, value);
    totals[i] = (totals[i] as number) + weight * ((base[piece] as number) + (slope[piece] as number) * value);
    if (jumps && isNearJump(curve, piece, value)) nearJump[i] = 1;
  }
}

/** Points of one value; NaN when it is not known. */
export function quickPoints({ curve, weight }: QuickCriterion, value: number): number {
  const piece = pieceOf(curve, value);
  return weight * ((curve.base[piece] as number) + (curve.slope[piece] as number) * value);
}

/** The grid gives a piece at or before the right one; a step or two forward finds it. */
function pieceOf({ cuts, grid, gridFrom, cellsPerUnit }: QuickCurve, value: number): number {
  const cell = (value - gridFrom) * cellsPerUnit;
  let piece = cell > 0 ? (grid[cell < grid.length - 1 ? cell | 0 : grid.length - 1] as number) : 0;
  while (piece < cuts.length && value >= (cuts[piece] as number)) piece += 1;
  return piece;
}

function isNearJump({ cuts, jumpWidth }: QuickCurve, piece: number, value: number): boolean {
  const above = piece < cuts.length && (cuts[piece] as number) - value <= (jumpWidth[piece] as number);
  const below = piece > 0 && value - (cuts[piece - 1] as number) <= (jumpWidth[piece - 1] as number);
  return above || below;
}
