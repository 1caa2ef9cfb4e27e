import { db } from "~/app/platform/database/client.server";
import type { Prisma } from "~/prisma/generated/client";
import type { SourceMark } from "../model/views/provenance";
import type { ZonePage } from "../model/views/zone-page";
import { mostPlanLots, planLot, planLotSelect } from "./select-lot.server";
import { placesOf, placesSelect } from "./select-places.server";
import { isoDay, sourceMark, sourceSelect } from "./select-source.server";
import { figureEntry, figureSelect, statusEntry, statusSelect } from "./select-zone.server";

const select = {
  id: true,
  kind: true,
  name: true,
  latitude: true,
  longitude: true,
  coordinateSureness: true,
  managingAgency: { select: { nameVi: true, nameEn: true } },
  localities: { select: placesSelect },
  statuses: { select: statusSelect, orderBy: { since: "desc" } },
  figures: { select: figureSelect, orderBy: [{ key: "asc" }, { asOf: { sort: "desc", nulls: "last" } }] },
  sectors: {
    select: {
      sectorVersion: true,
      sectorCode: true,
      stance: true,
      sureness: true,
      sector: { select: { nameVi: true, nameEn: true } },
      source: { select: sourceSelect },
    },
    orderBy: { sectorCode: "asc" },
  },
  connections: {
    select: {
      id: true,
      kind: true,
      nameVi: true,
      nameEn: true,
      kilometres: true,
      sureness: true,
      source: { select: sourceSelect },
    },
    orderBy: [{ kilometres: { sort: "asc", nulls: "first" } }],
  },
  papers: {
    select: {
      id: true,
      number: true,
      issuedOn: true,
      subjectVi: true,
      subjectEn: true,
      sureness: true,
      source: { select: sourceSelect },
    },
    orderBy: { issuedOn: { sort: "desc", nulls: "last" } },
  },
  lots: { select: planLotSelect, orderBy: { code: "asc" }, take: mostPlanLots },
  _count: { select: { lots: true } },
} satisfies Prisma.ZoneSelect;

type ZoneRow = Prisma.ZoneGetPayload<{ select: typeof select }>;

/** Everything the page of one zone shows, or null when there is no such zone. */
export async function zonePage(zoneId: string): Promise<ZonePage | null> {
  const zone = await db.zone.findUnique({ where: { id: zoneId }, select });
  if (!zone) return null;
  const { id, kind, name, managingAgency } = zone;
  return {
    id,
    kind,
    name,
    agency: managingAgency && { vi: managingAgency.nameVi, en: managingAgency.nameEn },
    ...placesOf(zone.localities),
    coordinates: coordinatesOf(zone),
    statuses: zone.statuses.map(statusEntry),
    figures: zone.figures.map(figureEntry),
    ...sectorsOf(zone),
    connections: zone.connections.map(connectionEntry),
    papers: zone.papers.map(paperEntry),
    lots: zone.lots.map(planLot),
    lotsInAll: zone._count.lots,
  };
}

function coordinatesOf({ latitude, longitude, coordinateSureness }: ZoneRow): ZonePage["coordinates"] {
  if (latitude === null || longitude === null) return null;
  return { latitude, longitude, sureness: coordinateSureness };
}

function sectorsOf({ sectors }: ZoneRow): Pick<ZonePage, "sectors" | "sectorSources"> {
  const sources = new Map<string, SourceMark>();
  for (const { source, sureness } of sectors) sources.set(source.title, sourceMark(source, sureness));
  return {
    sectors: sectors.map(({ sectorVersion, sectorCode, stance, sector }) => ({
      version: sectorVersion,
      code: sectorCode,
      name: { vi: sector.nameVi, en: sector.nameEn },
      stance,
    })),
    sectorSources: [...sources.values()],
  };
}

function connectionEntry(row: ZoneRow["connections"][number]): ZonePage["connections"][number] {
  const { id, kind, nameVi, nameEn, kilometres } = row;
  const source = sourceMark(row.source, row.sureness);
  return { id, kind, name: { vi: nameVi, en: nameEn }, kilometres, source };
}

function paperEntry(row: ZoneRow["papers"][number]): ZonePage["papers"][number] {
  const { id, number, subjectVi, subjectEn } = row;
  const source = sourceMark(row.source, row.sureness);
  return { id, number, issuedOn: isoDay(row.issuedOn), subject: { vi: subjectVi, en: subjectEn }, source };
}
