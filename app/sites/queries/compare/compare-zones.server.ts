import type { Database } from "~/app/platform/database/connect.server";
import type { Prisma } from "~/prisma/generated/client";
import type { Cell, ComparedColumn, CompareRow } from "../../model/compare/comparison";
import type { ZoneRowKey } from "../../model/compare/row-table";
import { distanceRows, zoneFigureRows, zoneRows } from "../../model/compare/row-table";
import { isStale } from "../../model/freshness";
import { zoneKindLabels } from "../../model/lot-labels";
import { lotStages } from "../../model/lot-stage";
import { zoneTitle } from "../../model/zone-name";
import { zoneFigures } from "../../model/zones/zone-figures";
import { placesOf, placesSelect } from "../select-places.server";
import { figureSelect } from "../select-zone.server";
import { list, places, unknown, words } from "./cells.server";
import type { Compared } from "./compare-lots.server";
import { criteriaOfZones } from "./criteria-of-zones.server";
import { nearestOfEachKind } from "./nearest-infrastructure.server";
import { figureCell } from "./zone-figure-cell.server";

const select = {
  id: true,
  kind: true,
  name: true,
  latitude: true,
  longitude: true,
  managingAgency: { select: { nameVi: true, nameEn: true } },
  localities: { select: placesSelect },
  statuses: { select: { status: true, since: true }, orderBy: { since: "desc" }, take: 1 },
  figures: {
    where: { key: { in: zoneFigureRows.map(({ key }) => key) } },
    select: { ...figureSelect, confirmedOn: true },
    orderBy: { asOf: { sort: "desc", nulls: "last" } },
  },
  sectors: {
    select: { stance: true, sectorCode: true, sector: { select: { nameVi: true, nameEn: true } } },
    orderBy: { sectorCode: "asc" },
  },
  lots: { select: { status: true } },
} satisfies Prisma.ZoneSelect;

type ZoneRow = Prisma.ZoneGetPayload<{ select: typeof select }>;

/** Parks and clusters side by side, in the order asked for; ids without a zone are left out. */
export async function compareZones(db: Database, ids: readonly string[], today: string): Promise<Compared> {
  const found = await db.zone.findMany({ where: { id: { in: [...ids] } }, select });
  const zones = ids.flatMap((id) => found.filter((zone) => zone.id === id));
  const [criteriaOf, nearestOf] = await Promise.all([
    criteriaOfZones(
      db,
      zones.map(({ id }) => id),
    ),
    nearestOfEachKind(db),
  ]);
  const values: Record<ZoneRowKey, (zone: ZoneRow) => Cell> = {
    ...cellsOf,
    criteria: ({ id }) => criteriaOf(id),
    confirmed: (zone) => confirmedCell(zone, today),
  };
  const own = zoneRows.map(
    (row): CompareRow => ({ ...row, name: row.key, cells: zones.map(values[row.key]) }),
  );
  const figures = zoneFigureRows.map((row): CompareRow => {
    const { vi, en } = zoneFigures[row.key];
    return { ...row, name: { vi, en }, cells: zones.map((zone) => figureCell(row.key, zone.figures)) };
  });
  const distances = distanceRows.map(
    (kind): CompareRow => ({
      key: kind,
      group: "distances",
      name: kind,
      better: "less",
      cells: zones.map((zone) => nearestOf(kind, pointOf(zone))),
    }),
  );
  return { columns: zones.map(columnOf), rows: [...own, ...figures, ...distances] };
}

function pointOf({ latitude, longitude }: ZoneRow) {
  return latitude === null || longitude === null ? null : { latitude, longitude };
}

function columnOf({ id, name, kind }: ZoneRow): ComparedColumn {
  return {
    id,
    name: zoneTitle(name, kind),
    under: zoneKindLabels[kind],
    illustrative: false,
    canBeHad: true,
  };
}

const cellsOf: Record<Exclude<ZoneRowKey, "criteria" | "confirmed">, (zone: ZoneRow) => Cell> = {
  kind: ({ kind }) => words(zoneKindLabels[kind]),
  place: ({ localities }) => places(placesOf(localities).placesNow),
  placeBefore: ({ localities }) => places(placesOf(localities).placesBefore),
  agency: ({ managingAgency }) =>
    words(managingAgency && { vi: managingAgency.nameVi, en: managingAgency.nameEn }),
  zoneStatus: ({ statuses: [newest] }) =>
    newest
      ? { kind: "zoneStatus", status: newest.status, since: newest.since.toISOString().slice(0, 10) }
      : unknown,
  lotsOpen: (zone) => lotCount(zone, "open"),
  lotsComing: (zone) => lotCount(zone, "coming"),
  welcome: (zone) => sectorCell(zone, "welcome"),
  excluded: (zone) => sectorCell(zone, "excluded"),
};

function lotCount({ lots }: ZoneRow, stage: "open" | "coming"): Cell {
  const amount = lots.filter(({ status }) => lotStages[status] === stage).length;
  return { kind: "amount", amount, unit: "lots" };
}

function sectorCell({ sectors }: ZoneRow, stance: "welcome" | "excluded"): Cell {
  const named = sectors.filter((sector) => sector.stance === stance);
  return list(
    named.map(({ sectorCode, sector }) => ({
      vi: `${sectorCode} ${sector.nameVi}`,
      en: `${sectorCode} ${sector.nameEn}`,
    })),
  );
}

/** The oldest confirmation among the figures compared: what has waited longest. */
function confirmedCell({ figures }: ZoneRow, today: string): Cell {
  const [oldest] = figures.map(({ confirmedOn }) => confirmedOn.toISOString().slice(0, 10)).sort();
  return oldest ? { kind: "day", day: oldest, stale: isStale(oldest, today) } : unknown;
}
