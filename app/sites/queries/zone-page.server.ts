import { vietnamDay } from "~/app/platform/calendar";
import { db } from "~/app/platform/database/client.server";
import type { Prisma } from "~/prisma/generated/client";
import type { SourceMark } from "../model/views/provenance";
import type { ZoneAgency, ZonePage } from "../model/views/zone-page";
import { totalsOfZone } from "./parts/zone-totals.server";
import { infrastructureNear } from "./places/nearby.server";
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
  managingAgency: {
    select: {
      nameVi: true,
      nameEn: true,
      validFrom: true,
      sureness: true,
      source: { select: sourceSelect },
      predecessors: {
        select: { nameVi: true, nameEn: true, validTo: true },
        orderBy: { nameVi: "asc" },
      },
    },
  },
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
} satisfies Prisma.ZoneSelect;

type ZoneRow = Prisma.ZoneGetPayload<{ select: typeof select }>;

/** Everything the page of one zone shows, or null when there is no such zone. */
export async function zonePage(zoneId: string): Promise<ZonePage | null> {
  const zone = await db.zone.findUnique({ where: { id: zoneId }, select });
  if (!zone) return null;
  const coordinates = coordinatesOf(zone);
  const [totals, nearby] = await Promise.all([
    totalsOfZone(zone.id),
    coordinates ? infrastructureNear(db, coordinates) : [],
  ]);
  return {
    id: zone.id,
    kind: zone.kind,
    name: zone.name,
    agency: agencyOf(zone),
    ...placesOf(zone.localities),
    coordinates,
    statuses: zone.statuses.map(statusEntry),
    figures: zone.figures.map(figureEntry),
    ...sectorsOf(zone),
    connections: zone.connections.map(connectionEntry),
    papers: zone.papers.map(paperEntry),
    lots: zone.lots.map(planLot),
    lotsInAll: totals.lots,
    totals,
    nearby,
    today: vietnamDay(new Date()),
  };
}

function agencyOf({ managingAgency: agency }: ZoneRow): ZoneAgency | null {
  if (!agency) return null;
  return {
    name: { vi: agency.nameVi, en: agency.nameEn },
    since: isoDay(agency.validFrom),
    predecessors: agency.predecessors.map(({ nameVi, nameEn, validTo }) => ({
      name: { vi: nameVi, en: nameEn },
      until: isoDay(validTo),
    })),
    source: sourceMark(agency.source, agency.sureness),
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
