import { db } from "~/app/platform/database/client.server";
import type { Prisma } from "~/prisma/generated/client";
import type { LotPage } from "../model/views/lot-page";
import { mostPlanLots, planLot, planLotSelect, shapeOf } from "./select-lot.server";
import { placesOf, placesSelect } from "./select-places.server";
import { isoDay, sourceMark, sourceSelect } from "./select-source.server";

const select = {
  id: true,
  code: true,
  status: true,
  reservedFor: true,
  readyFrom: true,
  areaM2: true,
  powerKva: true,
  waterM3Day: true,
  wastewaterM3Day: true,
  latitude: true,
  longitude: true,
  shape: true,
  asOf: true,
  sureness: true,
  source: { select: sourceSelect },
  sectors: {
    select: { sectorVersion: true, sectorCode: true, sector: { select: { nameVi: true, nameEn: true } } },
    orderBy: { sectorCode: "asc" },
  },
  zone: {
    select: {
      id: true,
      name: true,
      kind: true,
      statuses: { select: { status: true }, orderBy: { since: "desc" }, take: 1 },
      localities: { select: placesSelect },
      lots: { select: planLotSelect, orderBy: { code: "asc" }, take: mostPlanLots },
    },
  },
} satisfies Prisma.LotSelect;

/** Everything the page of one lot shows, or null when there is no such lot. */
export async function lotPage(lotId: string): Promise<LotPage | null> {
  const lot = await db.lot.findUnique({ where: { id: lotId }, select });
  if (!lot) return null;
  const { zone } = lot;
  return {
    id: lot.id,
    code: lot.code,
    zone: { id: zone.id, name: zone.name, kind: zone.kind, status: zone.statuses[0]?.status ?? null },
    status: lot.status,
    reservedFor: lot.reservedFor,
    readyFrom: isoDay(lot.readyFrom),
    areaM2: lot.areaM2,
    powerKva: lot.powerKva,
    waterM3Day: lot.waterM3Day,
    wastewaterM3Day: lot.wastewaterM3Day,
    coordinates: { latitude: lot.latitude, longitude: lot.longitude },
    ...placesOf(zone.localities),
    sectors: lot.sectors.map(({ sectorVersion, sectorCode, sector }) => ({
      version: sectorVersion,
      code: sectorCode,
      name: { vi: sector.nameVi, en: sector.nameEn },
    })),
    source: sourceMark(lot.source, lot.sureness, lot.asOf),
    shape: shapeOf(lot.shape),
    neighbours: zone.lots.filter(({ id }) => id !== lot.id).map(planLot),
    criteria: await criteriaInForce(zone.id),
  };
}

/** The zone's own published criteria, else the province's. */
async function criteriaInForce(zoneId: string): Promise<LotPage["criteria"]> {
  const versions = await db.criteriaVersion.findMany({
    where: { status: "published", set: { OR: [{ zoneId }, { zoneId: null }] } },
    select: { setId: true, number: true, set: { select: { zoneId: true, nameVi: true, nameEn: true } } },
  });
  const version = versions.find(({ set }) => set.zoneId === zoneId) ?? versions[0];
  if (!version) return null;
  const { setId, number, set } = version;
  return { setId, number, name: { vi: set.nameVi, en: set.nameEn } };
}
