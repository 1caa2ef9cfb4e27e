import { edgesOf, middleOf } from "./edges";
import type { Point, Shape } from "./ground";
import { cornersOf, originOf } from "./ground";

/** Metres, x to the east and y to the south, as a drawing counts them. */
export interface LotDrawing {
  box: { x: number; y: number; width: number; height: number };
  /** size of its letters */
  text: number;
  outline: string;
  edges: { length: number; at: Point; turn: number }[];
  neighbours: { id: string; outline: string; at: Point }[];
}

interface Neighbour {
  id: string;
  shape: Shape;
  middle: Point;
}

/** Around the lot so much of its size is left for its neighbours. */
const margin = 0.3;
/** A side shorter than this share of the drawing has no room for its length; the list of sides has it. */
const shortest = 0.05;

/** A lot to scale, its sides measured, with what lies at its boundary. */
export function lotDrawing(shape: Shape, neighbours: readonly Neighbour[]): LotDrawing {
  const origin = originOf(shape);
  const corners = cornersOf(shape, origin);
  const box = boxAround(corners);
  const size = Math.max(box.width, box.height);
  const text = round(size / 32);
  const centre = middleOf(corners);
  const edges = edgesOf(shape, origin);
  return {
    box,
    text,
    outline: pathOf(corners),
    edges: edges
      .filter(({ length }) => length >= size * shortest)
      .map(({ from, to, length }) => {
        const middle = middleOf([from, to]);
        const at = drawn(away(centre, middle, -text * 0.95));
        return { length, at, turn: upright(from, to) };
      }),
    neighbours: neighbours.map(({ id, shape: other, middle }) => ({
      id,
      outline: pathOf(cornersOf(other, origin)),
      at: drawn(away(centre, middle, text * 2)),
    })),
  };
}

/** A point moved straight away from a centre by so many metres; towards it when negative. */
function away(centre: Point, point: Point, metres: number): Point {
  const [dx, dy] = [point.x - centre.x, point.y - centre.y];
  const length = Math.hypot(dx, dy) || 1;
  return { x: point.x + (dx / length) * metres, y: point.y + (dy / length) * metres };
}

/** The angle of words along a side, never upside down. */
function upright(from: Point, to: Point): number {
  const degrees = (-Math.atan2(to.y - from.y, to.x - from.x) * 180) / Math.PI;
  if (degrees > 90) return round(degrees - 180);
  return round(degrees <= -90 ? degrees + 180 : degrees);
}

const round = (value: number) => Math.round(value * 10) / 10;

function drawn({ x, y }: Point): Point {
  return { x: round(x), y: round(-y) };
}

function pathOf(corners: readonly Point[]): string {
  return `M${corners
    .map(drawn)
    .map(({ x, y }) => `${x} ${y}`)
    .join("L")}Z`;
}

function boxAround(corners: readonly Point[]): LotDrawing["box"] {
  const points = corners.map(drawn);
  const xs = points.map(({ x }) => x);
  const ys = points.map(({ y }) => y);
  const [west, east, top, bottom] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)];
  const pad = Math.max(east - west, bottom - top, 1) * margin;
  return {
    x: round(west - pad),
    y: round(top - pad),
    width: round(east - west + 2 * pad),
    height: round(bottom - top + 2 * pad),
  };
}
