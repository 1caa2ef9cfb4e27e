import type { Point, Shape } from "./ground";
import { cornersOf, distance, originOf } from "./ground";

/** One straight side of a shape, in metres. */
export interface Edge {
  from: Point;
  to: Point;
  length: number;
  /** where it faces, away from the land */
  side: Side;
}

/** Corners flatter than this are only marks on a straight side, e.g. where a neighbour's boundary meets it. */
const flatDegrees = 2;

/** The straight sides around a shape, in the order of its ring. */
export function edgesOf(shape: Shape, origin = originOf(shape)): Edge[] {
  const corners = trueCorners(cornersOf(shape, origin));
  const edges = corners.map((from, at) => ({ from, to: corners[(at + 1) % corners.length] ?? from }));
  const outward = areaLeftOf(edges) > 0 ? sideRightOf : sideLeftOf;
  return edges
    .map(({ from, to }) => ({ from, to, length: distance(from, to), side: outward(from, to) }))
    .filter(({ length }) => length > 0.05);
}

/** Twice the area around which the edges run; negative where they run with the clock. */
function areaLeftOf(edges: readonly Pick<Edge, "from" | "to">[]): number {
  return edges.reduce((sum, { from, to }) => sum + from.x * to.y - to.x * from.y, 0);
}

function trueCorners(corners: readonly Point[]): Point[] {
  const count = corners.length;
  const kept = corners.filter((corner, at) => {
    const before = corners[(at + count - 1) % count] ?? corner;
    const after = corners[(at + 1) % count] ?? corner;
    return turn(before, corner, after) > flatDegrees;
  });
  // A ring without three true corners is no plan of land; it is told as it is.
  return kept.length >= 3 ? kept : [...corners];
}

/** By how many degrees the way from one point over the next to the third bends. */
function turn(a: Point, b: Point, c: Point): number {
  const bend = Math.atan2(c.y - b.y, c.x - b.x) - Math.atan2(b.y - a.y, b.x - a.x);
  const degrees = Math.abs((bend * 180) / Math.PI) % 360;
  return degrees > 180 ? 360 - degrees : degrees;
}

export const perimeterOf = (edges: readonly Edge[]) => edges.reduce((sum, { length }) => sum + length, 0);

const sides = ["east", "northEast", "north", "northWest", "west", "southWest", "south", "southEast"] as const;
export type Side = (typeof sides)[number];

function sideRightOf(from: Point, to: Point): Side {
  const degrees = (Math.atan2(from.x - to.x, to.y - from.y) * 180) / Math.PI;
  return sides[(Math.round(degrees / 45) + 8) % 8] ?? "east";
}

const sideLeftOf = (from: Point, to: Point) => sideRightOf(to, from);

/** The mean of the points. */
export function middleOf(points: readonly Point[]): Point {
  const sum = points.reduce((a, b) => ({ x: a.x + b.x, y: a.y + b.y }), { x: 0, y: 0 });
  const count = Math.max(points.length, 1);
  return { x: sum.x / count, y: sum.y / count };
}
