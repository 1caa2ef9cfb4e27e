import { readFileSync } from "node:fs";
import { merge } from "topojson-client";
import type { GeometryCollection, Polygon, Topology } from "topojson-specification";
import type { Prisma } from "../../../../generated/client";
import type { CommuneToday } from "../communes/commune-today";
import { communesToday } from "../communes/communes";
import type { DistrictId } from "../provinces";

type Boundary = Pick<
  Prisma.LocalityCreateManyInput,
  "boundary" | "boundaryIsPartial" | "boundarySourceId" | "boundarySureness"
>;

/** The 48 communes and wards of today as areas that share their borders (docs/decisions/boundaries.md). */
const topology: Topology<{ communes: GeometryCollection }> = JSON.parse(
  readFileSync(new URL("communes.topojson", import.meta.url), "utf8"),
);
const areas = new Map(topology.objects.communes.geometries.map((area) => [String(area.id), area as Polygon]));

/** Five decimals of a degree are about a metre, finer than the source. */
const rounded = (position: number[]) => position.map((degrees) => Number(degrees.toFixed(5)));

function union(communes: readonly CommuneToday[]): Prisma.InputJsonObject {
  const { type, coordinates } = merge(
    topology,
    communes.flatMap(({ id }) => areas.get(id) ?? []),
  );
  // Topologies run clockwise, GeoJSON (RFC 7946) counter-clockwise.
  const turned = (ring: number[][]) => ring.map(rounded).reverse();
  return { type, coordinates: coordinates.map((rings) => rings.map(turned)) };
}

/** A commune or ward of today. */
export function boundaryToday(commune: CommuneToday): Boundary {
  return {
    boundary: union([commune]),
    boundarySourceId: "vietnam-3d-map",
    boundarySureness: "secondary",
  };
}

const liesIn = ({ madeOf }: CommuneToday, id: DistrictId) => madeOf.some(([, district]) => district === id);
const liesWhollyIn = ({ madeOf }: CommuneToday, id: DistrictId) =>
  madeOf.every(([, district]) => district === id);

/**
 * A district as it was until 30 June 2025: the communes of today made wholly of its units. Where one of today was made
 * of units of two districts, nobody publishes the line between them, and the district's boundary is partial.
 */
export function boundaryOfDistrict(id: DistrictId): Boundary {
  return {
    boundary: union(communesToday.filter((commune) => liesWhollyIn(commune, id))),
    boundaryIsPartial: communesToday.some((commune) => liesIn(commune, id) && !liesWhollyIn(commune, id)),
    boundarySourceId: "vietnam-3d-map",
    boundarySureness: "derived",
  };
}
