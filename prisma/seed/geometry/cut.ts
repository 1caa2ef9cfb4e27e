import type { Block } from "./blocks";
import { between } from "./random";
import type { Fraction } from "./site";

/** Corners of one lot as fractions of the site, in order around it. */
export type LotCorners = readonly Fraction[];

/** Boundaries of a row of lots of uneven width, from the block's one side to its other. */
function boundaries(count: number, [from, to]: readonly [number, number], random: () => number): number[] {
  const weights = Array.from({ length: count }, () => between(random, 0.72, 1.4));
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  const inner = weights.slice(0, -1).map((_, at) => {
    const share = weights.slice(0, at + 1).reduce((sum, weight) => sum + weight, 0) / total;
    return from + share * (to - from);
  });
  return [from, ...inner, to];
}

/** Corners of neighbours that lie on a lot's side: both rings carry them, so the shared edge is the same in both. */
function inside(all: readonly number[], low: number, high: number): number[] {
  return all.filter((value) => value > low && value < high);
}

type Row = { readonly cuts: readonly number[]; readonly roadside: number; readonly back: number };

function lotsOfRow({ cuts, roadside, back }: Row, cutsBehind: readonly number[]): LotCorners[] {
  return cuts.slice(0, -1).map((left, at) => {
    const right = cuts[at + 1] ?? left;
    const behind = inside(cutsBehind, left, right).map((along): Fraction => [along, back]);
    return [[left, roadside], [right, roadside], [right, back], ...behind.reverse(), [left, back]];
  });
}

/**
 * Cuts a block into lots: one row through the whole depth, or two rows back to back along a middle line.
 * Neighbours share their corners exactly.
 */
export function cutBlock(
  { from, to }: Block,
  counts: readonly [number] | readonly [number, number],
  random: () => number,
): LotCorners[] {
  const frontage = [from[0], to[0]] as const;
  const [front, back] = counts;
  const frontCuts = boundaries(front, frontage, random);
  if (back === undefined) return lotsOfRow({ cuts: frontCuts, roadside: from[1], back: to[1] }, []);
  const backCuts = boundaries(back, frontage, random);
  const middle = from[1] + (to[1] - from[1]) * between(random, 0.46, 0.54);
  return [
    ...lotsOfRow({ cuts: frontCuts, roadside: from[1], back: middle }, backCuts),
    ...lotsOfRow({ cuts: backCuts, roadside: to[1], back: middle }, frontCuts),
  ];
}
