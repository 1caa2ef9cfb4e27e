import type { GeoPoint, LocalFrame, Metres, Position } from "./local-frame";
import { localFrame } from "./local-frame";
import { between } from "./random";

export type SiteSpec = {
  readonly centre: GeoPoint;
  readonly areaHa: number;
  /** length by width */
  readonly aspect: number;
  /** bearing of the long axis, degrees clockwise from north */
  readonly heading: number;
};

/** A point of the site as fractions of its length and width, both from 0 to 1. */
export type Fraction = readonly [along: number, across: number];

export type Site = {
  readonly frame: LocalFrame;
  readonly length: number;
  readonly width: number;
  readonly place: (point: Fraction) => Position;
  readonly outline: readonly Position[];
};

/** How far each corner strays from a rectangle; real sites are never one. */
const stray = 0.05;

function quadrilateralArea([a, b, c, d]: readonly [Metres, Metres, Metres, Metres]): number {
  return Math.abs((c[0] - a[0]) * (d[1] - b[1]) - (d[0] - b[0]) * (c[1] - a[1])) / 2;
}

type Corners = readonly [Metres, Metres, Metres, Metres];

function strayingCorners(length: number, width: number, random: () => number): Corners {
  const corner = (x: number, y: number): Metres => [
    x * length * (0.5 + between(random, -stray, stray)),
    y * width * (0.5 + between(random, -stray, stray)),
  ];
  return [corner(-1, -1), corner(1, -1), corner(1, 1), corner(-1, 1)];
}

/**
 * Lays a slightly irregular four-sided site of exactly the given area around its centre. Lines of equal fraction stay
 * straight, so a grid of fractions becomes a grid of straight roads and boundaries.
 */
export function laySite({ centre, areaHa, aspect, heading }: SiteSpec, random: () => number): Site {
  const frame = localFrame(centre);
  const length = Math.sqrt(areaHa * 10_000 * aspect);
  const width = length / aspect;
  const raw = strayingCorners(length, width, random);
  const scale = Math.sqrt((areaHa * 10_000) / quadrilateralArea(raw));
  const bearing = (heading * Math.PI) / 180;
  const [sin, cos] = [Math.sin(bearing), Math.cos(bearing)];

  const place = ([u, v]: Fraction): Position => {
    const weights = [(1 - u) * (1 - v), u * (1 - v), u * v, (1 - u) * v];
    const [x, y] = weights.reduce<Metres>(
      ([sumX, sumY], weight, at) => {
        const [cornerX, cornerY] = raw[at as 0 | 1 | 2 | 3];
        return [sumX + weight * cornerX * scale, sumY + weight * cornerY * scale];
      },
      [0, 0],
    );
    return frame.toPosition([x * sin - y * cos, x * cos + y * sin]);
  };

  const outline = (
    [
      [0, 0],
      [1, 0],
      [1, 1],
      [0, 1],
    ] satisfies Fraction[]
  ).map(place);
  return { frame, length, width, place, outline };
}
