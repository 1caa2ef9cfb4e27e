import { db } from "~/app/platform/database/client.server";
import type { Prisma } from "~/prisma/generated/client";
import { lotStages } from "../../model/lot-stage";
import { lotStatuses } from "../../model/lot-terms";
import type { ZoneFeatures } from "../../model/map/features";
import type { PointShape, PolygonShape, Position } from "../../model/places/geometry";
import { storedShape } from "../../model/places/stored-shape";

const select = {
  id: true,
  kind: true,
  name: true,
  latitude: true,
  longitude: true,
  outline: true,
  outlineSureness: true,
  statuses: { select: { status: true }, orderBy: { since: "desc" }, take: 1 },
  figures: {
    where: { key: { in: ["total-area", "occupancy"] } },
    select: { key: true, amount: true },
    orderBy: { asOf: { sort: "desc", nulls: "last" } },
  },
  _count: { select: { lots: true } },
} satisfies Prisma.ZoneSelect;

type Row = Prisma.ZoneGetPayload<{ select: typeof select }>;
type Feature = ZoneFeatures["features"][number];

/** Parks and clusters whose place is known: their outline, or the point that stands for them. */
export async function zoneFeatures(): Promise<ZoneFeatures> {
  const [zones, ready] = await Promise.all([
    db.zone.findMany({ select, orderBy: { id: "asc" } }),
    readyLots(),
  ]);
  const features = zones.flatMap((zone) => featureOf(zone, ready.get(zone.id) ?? 0));
  return { type: "FeatureCollection", features };
}

async function readyLots(): Promise<Map<string, number>> {
  const groups = await db.lot.groupBy({
    by: ["zoneId"],
    where: { status: { in: lotStatuses.filter((status) => lotStages[status] === "open") } },
    _count: { _all: true },
  });
  return new Map(groups.map(({ zoneId, _count }) => [zoneId, _count._all]));
}

function featureOf(zone: Row, lotsReady: number): Feature[] {
  const { id, kind, name, latitude, longitude, outlineSureness, _count } = zone;
  if (latitude === null || longitude === null) return [];
  const properties = {
    ...{ id, kind, name, latitude, longitude, lotsReady },
    status: zone.statuses[0]?.status ?? null,
    areaHa: newest(zone, "total-area"),
    occupancyPercent: newest(zone, "occupancy"),
    lots: _count.lots,
    outlineIsDrawn: outlineSureness === "illustrative",
  };
  const geometry = outlineOf(zone) ?? pointShape([longitude, latitude]);
  return [{ type: "Feature", id, geometry, properties }];
}

function newest({ figures }: Row, key: string): number | null {
  return figures.find((figure) => figure.key === key)?.amount?.toNumber() ?? null;
}

const pointShape = (coordinates: Position): PointShape => ({ type: "Point", coordinates });

function outlineOf({ outline }: Row): PolygonShape | null {
  const shape = outline === null ? null : storedShape(outline);
  return shape?.type === "Polygon" ? shape : null;
}
