import { db } from "~/app/platform/database/client.server";
import type { Bilingual } from "~/app/platform/i18n/languages";
import type { Prisma } from "~/prisma/generated/client";
import { localityName } from "../../model/locality-name";
import type { LocalityFeatures } from "../../model/map/features";
import { isoDay } from "../select-source.server";

const unitSelect = {
  name: true,
  validTo: true,
  kinds: { select: { kind: true }, orderBy: { validFrom: "desc" }, take: 1 },
} satisfies Prisma.LocalitySelect;

const select = {
  ...unitSelect,
  id: true,
  latitude: true,
  longitude: true,
  predecessors: { select: { predecessor: { select: unitSelect } }, orderBy: { predecessorId: "asc" } },
} satisfies Prisma.LocalitySelect;

type UnitRow = Prisma.LocalityGetPayload<{ select: typeof unitSelect }>;

/** Centres of today's communes and wards, with the names that went into them. No boundaries: none are published here. */
export async function localityFeatures(): Promise<LocalityFeatures> {
  const places = await db.locality.findMany({
    where: { validTo: null, latitude: { not: null } },
    select,
    orderBy: { id: "asc" },
  });
  const features = places.flatMap(({ id, latitude, longitude, predecessors, ...unit }) => {
    if (latitude === null || longitude === null) return [];
    const before = predecessors.map(({ predecessor }) => predecessor);
    const until = before.map(({ validTo }) => isoDay(validTo)).find((day) => day !== null) ?? null;
    const properties = { id, ...nameOf(unit), before: before.map(nameOf), until };
    const geometry = { type: "Point" as const, coordinates: [longitude, latitude] as const };
    return [{ type: "Feature" as const, id, geometry, properties }];
  });
  return { type: "FeatureCollection", features };
}

function nameOf({ name, kinds }: UnitRow): Bilingual {
  const kind = kinds[0]?.kind;
  return kind ? localityName(name, kind) : { vi: name, en: name };
}
