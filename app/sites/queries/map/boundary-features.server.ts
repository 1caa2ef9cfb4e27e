import { db } from "~/app/platform/database/client.server";
import { Prisma } from "~/prisma/generated/client";
import { localityName } from "../../model/locality-name";
import type { BoundaryFeatures, BoundaryProperties } from "../../model/map/features";
import type { Position } from "../../model/places/geometry";
import { storedBoundary } from "../../model/places/stored-shape";
import { isoDay } from "../select-source.server";

const select = {
  id: true,
  name: true,
  validTo: true,
  boundary: true,
  boundaryIsPartial: true,
  latitude: true,
  longitude: true,
  kinds: { select: { kind: true }, orderBy: { validFrom: "desc" }, take: 1 },
  predecessors: { select: { predecessor: { select: { parentId: true } } } },
} satisfies Prisma.LocalitySelect;

type Row = Prisma.LocalityGetPayload<{ select: typeof select }>;
type Feature = BoundaryFeatures["features"][number];

/** Every boundary that is known: communes and wards of today, and the old districts as far as those show them. */
export async function boundaryFeatures(): Promise<BoundaryFeatures> {
  const rows = await db.locality.findMany({
    where: { boundary: { not: Prisma.DbNull } },
    select,
    orderBy: { id: "asc" },
  });
  const communes = rows.filter(({ validTo }) => validTo === null);
  const districts = rows.filter(({ validTo }) => validTo !== null);
  return {
    type: "FeatureCollection",
    features: [
      ...communes.map((row) => areaOf(row, "today")),
      ...communes.filter((row) => districtsIn(row).length > 1).map((row) => areaOf(row, "between")),
      ...districts.map((row) => areaOf(row, "before")),
      ...districts.flatMap((row) => nameOf(row, communes)),
    ],
  };
}

function districtsIn({ predecessors }: Row): (string | null)[] {
  return [...new Set(predecessors.map(({ predecessor }) => predecessor.parentId))];
}

function propertiesOf(row: Row, era: BoundaryProperties["era"]): BoundaryProperties {
  const { id, name, kinds, validTo, boundaryIsPartial: partial } = row;
  const kind = kinds[0]?.kind;
  const title = kind ? localityName(name, kind) : { vi: name, en: name };
  return { id, ...title, era, until: isoDay(validTo), partial };
}

function areaOf(row: Row, era: BoundaryProperties["era"]): Feature {
  const geometry = storedBoundary(row.boundary);
  return { type: "Feature", id: row.id, geometry, properties: propertiesOf(row, era) };
}

/** Where an old district's name stands: amid the seats of the communes that lie wholly in it. */
function nameOf(district: Row, communes: readonly Row[]): Feature[] {
  const seats = communes.flatMap((commune): Position[] => {
    const { latitude, longitude } = commune;
    const [within, ...others] = districtsIn(commune);
    if (within !== district.id || others.length > 0 || latitude === null || longitude === null) return [];
    return [[longitude, latitude]];
  });
  if (seats.length === 0) return [];
  const mean = (axis: 0 | 1) => seats.reduce((sum, seat) => sum + seat[axis], 0) / seats.length;
  const geometry = { type: "Point" as const, coordinates: [mean(0), mean(1)] as const };
  return [{ type: "Feature", id: district.id, geometry, properties: propertiesOf(district, "before") }];
}
