import type { LocalFrame, Metres, Position } from "./local-frame";

export type Polygon = { readonly type: "Polygon"; readonly coordinates: readonly (readonly Position[])[] };

/** Twice the signed area; positive when the ring runs counter-clockwise. */
function doubleArea(ring: readonly Metres[]): number {
  return ring.reduce((sum, [x, y], at) => {
    const [nextX, nextY] = ring[(at + 1) % ring.length] ?? [x, y];
    return sum + x * nextY - nextX * y;
  }, 0);
}

/** A closed GeoJSON polygon, outer ring counter-clockwise (RFC 7946), from the corners of an open ring. */
export function polygonOf(corners: readonly Position[]): Polygon {
  const ring = doubleArea(corners) < 0 ? [...corners].reverse() : corners;
  return { type: "Polygon", coordinates: [[...ring, ...ring.slice(0, 1)]] };
}

export function areaM2(corners: readonly Position[], frame: LocalFrame): number {
  return Math.abs(doubleArea(corners.map(frame.toMetres))) / 2;
}

/** Centre of gravity of an open ring. */
export function centroid(corners: readonly Position[], frame: LocalFrame): Position {
  const ring = corners.map(frame.toMetres);
  const total = doubleArea(ring) * 3;
  const sum = ring.reduce<Metres>(
    ([east, north], [x, y], at) => {
      const [nextX, nextY] = ring[(at + 1) % ring.length] ?? [x, y];
      const cross = x * nextY - nextX * y;
      return [east + (x + nextX) * cross, north + (y + nextY) * cross];
    },
    [0, 0],
  );
  return frame.toPosition([sum[0] / total, sum[1] / total]);
}
