import type { Database } from "~/app/platform/database/connect.server";
import type { Coordinates } from "../../model/places/distance";
import { kmToShape } from "../../model/places/geometry";
import type { InfrastructureItem, NearbyInfrastructure } from "../../model/places/infrastructure";
import { infrastructureItem, infrastructureSelect } from "./select-infrastructure.server";

type Reader = Pick<Database, "infrastructure">;

/** Infrastructure within so many kilometres of a place, nearest first; a road counts from its nearest stretch. */
export async function infrastructureNear(
  db: Reader,
  place: Coordinates,
  limitKm = 30,
): Promise<NearbyInfrastructure[]> {
  const rows = await db.infrastructure.findMany({ select: infrastructureSelect });
  return rows
    .map((row) => seenFrom(place, infrastructureItem(row)))
    .filter(({ distanceKm }) => distanceKm <= limitKm)
    .sort((a, b) => a.distanceKm - b.distanceKm || a.id.localeCompare(b.id));
}

function seenFrom(place: Coordinates, { shape, ...item }: InfrastructureItem): NearbyInfrastructure {
  return { ...item, distanceKm: Math.round(kmToShape(place, shape) * 10) / 10 };
}
