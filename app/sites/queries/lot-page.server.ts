import { vietnamDay } from "~/app/platform/calendar";
import { db } from "~/app/platform/database/client.server";
import type { Prisma } from "~/prisma/generated/client";
import { lotFigureDates } from "../model/figure-dates";
import type { LotPage } from "../model/views/lot-page";
import { adjoiningLots } from "./parts/adjoining-lots.server";
import { keyOf, similarLots } from "./parts/similar-lots.server";
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
  rentUsdM2Term: true,
  maxDensityPercent: true,
  figureDates: true,
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

type LotRow = Prisma.LotGetPayload<{ select: typeof select }>;

/** Everything the page of one lot shows, or null when there is no such lot. */
export async function lotPage(lotId: string): Promise<LotPage | null> {
  const lot = await db.lot.findUnique({ where: { id: lotId }, select });
  if (!lot) return null;
  const shape = shapeOf(lot.shape);
  const readyFrom = isoDay(lot.readyFrom);
  const traits = { ...lot, readyFrom, sectors: lot.sectors.map(keyOf) };
  const [adjoining, similar] = await Promise.all([
    adjoiningLots({ ...lot, zoneId: lot.zone.id, shape }),
    similarLots(lot.id, traits),
  ]);
  return {
    ...ownFacts(lot),
    ...placeFacts(lot),
    readyFrom,
    shape,
    adjoining,
    similar,
    today: vietnamDay(new Date()),
  };
}

function ownFacts(lot: LotRow) {
  const { id, code, status, reservedFor, areaM2, powerKva, waterM3Day, wastewaterM3Day } = lot;
  return {
    id,
    code,
    status,
    reservedFor,
    areaM2,
    powerKva,
    waterM3Day,
    wastewaterM3Day,
    rentUsdM2Term: lot.rentUsdM2Term?.toNumber() ?? null,
    maxDensityPercent: lot.maxDensityPercent,
    dates: lotFigureDates.parse(lot.figureDates),
    sectors: lot.sectors.map(({ sectorVersion, sectorCode, sector }) => ({
      version: sectorVersion,
      code: sectorCode,
      name: { vi: sector.nameVi, en: sector.nameEn },
    })),
    source: sourceMark(lot.source, lot.sureness, lot.asOf),
  };
}

function placeFacts({ id, zone, latitude, longitude }: LotRow) {
  return {
    zone: { id: zone.id, name: zone.name, kind: zone.kind, status: zone.statuses[0]?.status ?? null },
    coordinates: { latitude, longitude },
    ...placesOf(zone.localities),
    neighbours: zone.lots.filter((other) => other.id !== id).map(planLot),
  };
}
