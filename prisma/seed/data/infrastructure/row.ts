import type { Prisma } from "../../../generated/client";
import type { SourceId } from "../sources/sources";

/** GeoJSON order: longitude, latitude. */
export type Position = readonly [longitude: number, latitude: number];
export type Shape =
  | { readonly type: "Point"; readonly coordinates: Position }
  | { readonly type: "LineString"; readonly coordinates: readonly Position[] }
  | { readonly type: "Polygon"; readonly coordinates: readonly (readonly Position[])[] };

export type InfrastructureRow = Omit<
  Prisma.InfrastructureCreateManyInput,
  "shape" | "aliases" | "sourceId"
> & {
  readonly sourceId: SourceId;
  readonly aliases: string[];
  readonly shape: Shape;
};

/** What a thing is, without its place. */
export type Described = Omit<
  InfrastructureRow,
  "shape" | "latitude" | "longitude" | "shapeSureness" | "aliases"
> & {
  readonly aliases?: readonly string[];
};

/** Known by name to the makers of the demonstration, from no source they could read: it counts as made up. */
export const recalled = { sourceId: "illustrative", sureness: "illustrative" } as const;

function placed(thing: Described, shape: Shape, [longitude, latitude]: Position): InfrastructureRow {
  // No source gives a place: every one of them is drawn by hand.
  return {
    ...thing,
    aliases: [...(thing.aliases ?? [])],
    shape,
    latitude,
    longitude,
    shapeSureness: "illustrative",
  };
}

export function at(thing: Described, latitude: number, longitude: number): InfrastructureRow {
  const point = [longitude, latitude] as const;
  return placed(thing, { type: "Point", coordinates: point }, point);
}

/** A line; its mark stands at the middle corner. */
export function along(thing: Described, line: readonly Position[]): InfrastructureRow {
  return placed(
    thing,
    { type: "LineString", coordinates: line },
    cornerOf(line, Math.floor(line.length / 2)),
  );
}

/** An area given by its corners, without the closing one, counter-clockwise. */
export function over(thing: Described, corners: readonly Position[]): InfrastructureRow {
  const mean = (axis: 0 | 1) => corners.reduce((sum, corner) => sum + corner[axis], 0) / corners.length;
  const rounded = (degrees: number) => Math.round(degrees * 1e4) / 1e4;
  const shape: Shape = { type: "Polygon", coordinates: [[...corners, cornerOf(corners, 0)]] };
  return placed(thing, shape, [rounded(mean(0)), rounded(mean(1))]);
}

function cornerOf(line: readonly Position[], index: number): Position {
  const corner = line[index];
  if (!corner) throw new Error("A line needs corners");
  return corner;
}
