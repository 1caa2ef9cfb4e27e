/** A GeoJSON polygon's coordinates: rings of [longitude, latitude]. */
export type PolygonShape = readonly (readonly (readonly number[])[])[];

interface Point {
  x: number;
  y: number;
}

/** Metres of ground, x to the east and y to the south, around an origin; true enough for a few kilometres. */
export interface Plan {
  /** x, y, width, height in metres */
  box: { x: number; y: number; width: number; height: number };
  /** SVG path data of a shape, in metres */
  path: (shape: PolygonShape) => string;
  /** where a shape's label stands */
  centre: (shape: PolygonShape) => Point;
  /** how long and how high the box around a shape is, in metres */
  extent: (shape: PolygonShape) => { width: number; height: number };
}

const metresPerDegree = 111_320;

function projector(origin: { longitude: number; latitude: number }) {
  const shrink = Math.cos((origin.latitude * Math.PI) / 180);
  return ([longitude = 0, latitude = 0]: readonly number[]): Point => ({
    x: (longitude - origin.longitude) * metresPerDegree * shrink,
    y: (origin.latitude - latitude) * metresPerDegree,
  });
}

const round = (metres: number) => Math.round(metres * 10) / 10;

/** Fits shapes into one plan with a margin, as a share of the longer side. Without points: a plan of 1 by 1 m. */
export function planOf(shapes: readonly PolygonShape[], margin = 0.04): Plan {
  const first = shapes[0]?.[0]?.[0] ?? [0, 0];
  const project = projector({ longitude: first[0] ?? 0, latitude: first[1] ?? 0 });
  const points = shapes.flatMap((shape) => shape.flatMap((ring) => ring.map(project)));
  return {
    box: boxAround(points, margin),
    path: (shape) => shape.map((ring) => ringPath(ring.map(project))).join(""),
    centre: (shape) => centroid((shape[0] ?? []).map(project)),
    extent: (shape) => boxAround((shape[0] ?? []).map(project), 0),
  };
}

function boxAround(points: readonly Point[], margin: number): Plan["box"] {
  if (points.length === 0) return { x: 0, y: 0, width: 1, height: 1 };
  const xs = points.map(({ x }) => x);
  const ys = points.map(({ y }) => y);
  const [west, east, north, south] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)];
  const pad = Math.max(east - west, south - north, 1) * margin;
  return {
    x: round(west - pad),
    y: round(north - pad),
    width: round(east - west + 2 * pad),
    height: round(south - north + 2 * pad),
  };
}

function ringPath(points: readonly Point[]): string {
  const corners = points.map(({ x, y }) => `${round(x)} ${round(y)}`);
  return corners.length === 0 ? "" : `M${corners.join("L")}Z`;
}

/** The area's centre of mass (shoelace); for a line or a point, the mean of its points. */
function centroid(points: readonly Point[]): Point {
  let [twiceArea, x, y] = [0, 0, 0];
  for (const [index, point] of points.entries()) {
    const next = points[(index + 1) % points.length] ?? point;
    const cross = point.x * next.y - next.x * point.y;
    twiceArea += cross;
    x += (point.x + next.x) * cross;
    y += (point.y + next.y) * cross;
  }
  if (Math.abs(twiceArea) > 1e-6) return { x: round(x / (3 * twiceArea)), y: round(y / (3 * twiceArea)) };
  const count = Math.max(points.length, 1);
  return {
    x: round(points.reduce((sum, point) => sum + point.x, 0) / count),
    y: round(points.reduce((sum, point) => sum + point.y, 0) / count),
  };
}

/** A round length for the scale bar: the largest of 1, 2, 5 times a power of ten within a quarter of the width, from 1 m. */
export function scaleLength(width: number): number {
  const most = width / 4;
  const power = 10 ** Math.floor(Math.log10(Math.max(most, 1)));
  return ([5, 2, 1].find((step) => step * power <= most) ?? 1) * power;
}
