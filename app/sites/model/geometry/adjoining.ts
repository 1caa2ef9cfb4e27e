import type { Edge, Side } from "./edges";
import { edgesOf, middleOf } from "./edges";
import type { Point, Shape } from "./ground";
import { distance, originOf } from "./ground";

export interface Adjoining {
  /** length of the common boundary in metres */
  metres: number;
  /** on which sides of the first shape the second lies: those of the edges they share, the longest first */
  sides: Side[];
  /** the middle of the common boundary, in metres from the first shape's first corner */
  middle: Point;
}

/** Two boundaries count as one where they run this near to each other, in metres. */
const near = 0.5;
/** A shorter contact is a corner, not a boundary. */
const least = 2;

/** The common boundary of two shapes, or null when they only touch in a corner or not at all. */
export function adjoining(shape: Shape, other: Shape): Adjoining | null {
  const origin = originOf(shape);
  const own = edgesOf(shape, origin);
  const theirs = edgesOf(other, origin);
  const shared = own.flatMap((a) => theirs.flatMap((b) => overlap(a, b) ?? []));
  const metres = shared.reduce((sum, { length }) => sum + length, 0);
  if (metres < least) return null;
  return { metres, sides: sidesOf(shared), middle: middleOfStretch(shared, metres) };
}

/** Where a boundary in pieces runs; a piece no longer than a corner is not worth naming beside a longer one. */
function sidesOf(pieces: readonly Edge[]): Side[] {
  const [first, ...others] = [...pieces].sort((a, b) => b.length - a.length);
  const named = first ? [first, ...others.filter(({ length }) => length >= least)] : [];
  return [...new Set(named.map(({ side }) => side))];
}

/** The middle of a boundary in pieces, each counting by its length. */
function middleOfStretch(pieces: readonly Edge[], metres: number): Point {
  return pieces.reduce(
    ({ x, y }, { from, to, length }) => {
      const middle = middleOf([from, to]);
      return { x: x + (middle.x * length) / metres, y: y + (middle.y * length) / metres };
    },
    { x: 0, y: 0 },
  );
}

/** The stretch on which two sides run together. */
function overlap(a: Edge, b: Edge): Edge | null {
  if (a.length === 0 || !runsAlong(a, b.from) || !runsAlong(a, b.to)) return null;
  const [p, q] = [along(a, b.from), along(a, b.to)];
  const start = Math.max(0, Math.min(p, q));
  const end = Math.min(a.length, Math.max(p, q));
  if (end <= start) return null;
  const [from, to] = [pointAt(a, start), pointAt(a, end)];
  return { from, to, length: distance(from, to), side: a.side };
}

function runsAlong({ from, to, length }: Edge, point: Point): boolean {
  const cross = (to.x - from.x) * (point.y - from.y) - (to.y - from.y) * (point.x - from.x);
  return Math.abs(cross) / length <= near;
}

function along({ from, to, length }: Edge, point: Point): number {
  return ((point.x - from.x) * (to.x - from.x) + (point.y - from.y) * (to.y - from.y)) / length;
}

function pointAt({ from, to, length }: Edge, metres: number): Point {
  const share = metres / length;
  return { x: from.x + (to.x - from.x) * share, y: from.y + (to.y - from.y) * share };
}
