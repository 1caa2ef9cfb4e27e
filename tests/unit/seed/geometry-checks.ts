import type { Polygon } from "~/prisma/seed/geometry/polygon";

export type Point = readonly [number, number];

export function ringOf(shape: Polygon): readonly Point[] {
  return shape.coordinates[0] ?? [];
}

/** Corners without the closing one. */
export function cornersOf(shape: Polygon): readonly Point[] {
  return ringOf(shape).slice(0, -1);
}

export function edgesOf(shape: Polygon): (readonly [Point, Point])[] {
  const ring = ringOf(shape);
  return ring.slice(1).map((end, at) => [ring[at] ?? end, end] as const);
}

/** Area on the ellipsoid from its radii of curvature: another road than the generator's. */
export function areaOnEllipsoid(shape: Polygon): number {
  const [a, e2] = [6_378_137, 0.00669437999014];
  const ring = ringOf(shape);
  const middle = ((ring[0]?.[1] ?? 0) * Math.PI) / 180;
  const bulge = 1 - e2 * Math.sin(middle) ** 2;
  const perLatitude = ((a * (1 - e2)) / bulge ** 1.5) * (Math.PI / 180);
  const perLongitude = (a / Math.sqrt(bulge)) * Math.cos(middle) * (Math.PI / 180);
  const doubled = edgesOf(shape).reduce((sum, [[x1, y1], [x2, y2]]) => sum + x1 * y2 - x2 * y1, 0);
  return (Math.abs(doubled) / 2) * perLatitude * perLongitude;
}

function side([ax, ay]: Point, [bx, by]: Point, [px, py]: Point): number {
  return (bx - ax) * (py - ay) - (by - ay) * (px - ax);
}

/** Whether two edges cross inside both, not merely touch; 1e-12 square degrees is a matter of millimetres here. */
export function cross([a, b]: readonly [Point, Point], [c, d]: readonly [Point, Point]): boolean {
  const slack = 1e-12;
  const [abC, abD, cdA, cdB] = [side(a, b, c), side(a, b, d), side(c, d, a), side(c, d, b)];
  const apart = (one: number, other: number) =>
    Math.abs(one) > slack && Math.abs(other) > slack && Math.sign(one) !== Math.sign(other);
  return apart(abC, abD) && apart(cdA, cdB);
}

export function contains(shape: Polygon, [x, y]: Point): boolean {
  const crossings = edgesOf(shape).filter(
    ([[x1, y1], [x2, y2]]) => y1 > y !== y2 > y && x < ((x2 - x1) * (y - y1)) / (y2 - y1) + x1,
  );
  return crossings.length % 2 === 1;
}

export function keyOf([x, y]: Point): string {
  return `${x},${y}`;
}
