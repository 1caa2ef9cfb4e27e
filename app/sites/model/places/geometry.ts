import type { Coordinates } from "./distance";
import { distanceKm } from "./distance";

/** GeoJSON order. */
export type Position = readonly [longitude: number, latitude: number];
export type PointShape = { readonly type: "Point"; readonly coordinates: Position };
export type LineShape = { readonly type: "LineString"; readonly coordinates: readonly Position[] };
export type PolygonShape = {
  readonly type: "Polygon";
  readonly coordinates: readonly (readonly Position[])[];
};
export type Shape = PointShape | LineShape | PolygonShape;
export type MultiPolygonShape = {
  readonly type: "MultiPolygon";
  readonly coordinates: readonly PolygonShape["coordinates"][];
};

type Leg = readonly [Position, Position];

function legsOf(line: readonly Position[]): Leg[] {
  return line.slice(1).map((end, at) => [line[at] ?? end, end] as const);
}

/** The point of a leg nearest to a place; flat, which within a province is right to about 1 in 1,000. */
function nearestOnLeg({ longitude, latitude }: Coordinates, [[ax, ay], [bx, by]]: Leg): Coordinates {
  const narrowing = Math.cos((latitude * Math.PI) / 180);
  const [dx, dy] = [(bx - ax) * narrowing, by - ay];
  const length2 = dx ** 2 + dy ** 2;
  const along = length2 === 0 ? 0 : ((longitude - ax) * narrowing * dx + (latitude - ay) * dy) / length2;
  const share = Math.max(0, Math.min(1, along));
  return { longitude: ax + share * (bx - ax), latitude: ay + share * (by - ay) };
}

function toLineKm(from: Coordinates, line: readonly Position[]): number {
  const legs = legsOf(line).map((leg) => distanceKm(from, nearestOnLeg(from, leg)));
  return legs.length > 0 ? Math.min(...legs) : Number.POSITIVE_INFINITY;
}

/** Whether a place lies inside a ring (even-odd rule). */
function inside({ longitude, latitude }: Coordinates, ring: readonly Position[]): boolean {
  const crossed = legsOf(ring).filter(
    ([[x1, y1], [x2, y2]]) =>
      y1 > latitude !== y2 > latitude && longitude < ((x2 - x1) * (latitude - y1)) / (y2 - y1) + x1,
  );
  return crossed.length % 2 === 1;
}

/** Kilometres to the nearest part of a shape: to a road its nearest stretch, to an area its edge, 0 inside it. */
export function kmToShape(from: Coordinates, shape: Shape): number {
  switch (shape.type) {
    case "Point":
      return distanceKm(from, { longitude: shape.coordinates[0], latitude: shape.coordinates[1] });
    case "LineString":
      return toLineKm(from, shape.coordinates);
    case "Polygon": {
      const [outer = []] = shape.coordinates;
      return inside(from, outer) ? 0 : toLineKm(from, outer);
    }
  }
}
