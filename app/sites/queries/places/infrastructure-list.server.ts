import { db } from "~/app/platform/database/client.server";
import type { Shape } from "../../model/places/geometry";
import { kmToShape } from "../../model/places/geometry";
import type { InfrastructureEntry, ZoneNear } from "../../model/places/infrastructure";
import { infrastructureKinds } from "../../model/places/infrastructure";
import { infrastructureItem, infrastructureSelect } from "./select-infrastructure.server";

const zoneSelect = { id: true, name: true, kind: true, latitude: true, longitude: true } as const;
/** Farther than this nobody calls it near; of those, as many as fit one line. */
const nearKm = 25;
const mostZones = 4;

interface ZonePoint extends Omit<ZoneNear, "distanceKm"> {
  latitude: number;
  longitude: number;
}

/** Everything a site depends on, by kind and name, each with the zones it lies near. */
export async function infrastructureList(): Promise<InfrastructureEntry[]> {
  const [rows, zones] = await Promise.all([
    db.infrastructure.findMany({ select: infrastructureSelect }),
    db.zone.findMany({ select: zoneSelect }),
  ]);
  const places = zones.flatMap(({ latitude, longitude, ...zone }): ZonePoint[] =>
    latitude === null || longitude === null ? [] : [{ ...zone, latitude, longitude }],
  );
  const collator = new Intl.Collator("vi", { numeric: true });
  return rows
    .map((row) => {
      const { shape, ...item } = infrastructureItem(row);
      return { ...item, zones: zonesNear(shape, places) };
    })
    .sort(
      (a, b) =>
        infrastructureKinds.indexOf(a.kind) - infrastructureKinds.indexOf(b.kind) ||
        collator.compare(a.name.vi, b.name.vi),
    );
}

function zonesNear(shape: Shape, places: readonly ZonePoint[]): ZoneNear[] {
  return places
    .map(({ latitude, longitude, ...zone }) => {
      const km = kmToShape({ latitude, longitude }, shape);
      return { ...zone, distanceKm: Math.round(km * 10) / 10 };
    })
    .filter(({ distanceKm }) => distanceKm <= nearKm)
    .sort((a, b) => a.distanceKm - b.distanceKm || a.id.localeCompare(b.id))
    .slice(0, mostZones);
}
