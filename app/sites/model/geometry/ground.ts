/** A GeoJSON polygon's coordinates: rings of [longitude, latitude]. */
export type Shape = readonly (readonly (readonly number[])[])[];

/** Metres on the ground: x to the east, y to the north. */
export interface Point {
  x: number;
  y: number;
}

const metresPerDegree = 111_320;

/** Corners of a shape's outer ring in metres from an origin, the closing corner left out; true enough for a few kilometres. */
export function cornersOf(shape: Shape, [longitude = 0, latitude = 0]: readonly number[]): Point[] {
  const shrink = Math.cos((latitude * Math.PI) / 180);
  const corners = (shape[0] ?? []).map(([east = 0, north = 0]) => ({
    x: (east - longitude) * metresPerDegree * shrink,
    y: (north - latitude) * metresPerDegree,
  }));
  const [first, last] = [corners[0], corners.at(-1)];
  const closed = first && last && corners.length > 1 && distance(first, last) < 0.01;
  return closed ? corners.slice(0, -1) : corners;
}

/** From where the metres of a shape are counted. */
export function originOf(shape: Shape): readonly number[] {
  return shape[0]?.[0] ?? [0, 0];
}

export function distance(from: Point, to: Point): number {
  return Math.hypot(to.x - from.x, to.y - from.y);
}
