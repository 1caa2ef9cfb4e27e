import type { Prisma } from "~/prisma/generated/client";
import type { Cell, ComparedColumn, CompareRow } from "../../model/compare/comparison";
import type { ZoneRowKey } from "../../model/compare/row-table";
import { distanceRows, zoneFigureRows, zoneRows } from "../../model/compare/row-table";
import { isStale } from "../../model/freshness";
import { zoneKindLabels } from "../../model/lot-labels";
import { lotStages } from "../../model/lot-stage";
import type { NumberedSources } from "../../model/views/numbered-sources";
import { zoneTitle } from "../../model/zone-name";
import { zoneFigures } from "../../model/zones/zone-figures";
import { placesOf, placesSelect } from "../select-places.server";
import { sourceMark, sourceSelect } from "../select-source.server";
import { figureSelect, statusEntry, statusSelect } from "../select-zone.server";
import { list, places, unknown, words } from "./cells.server";
import type { Compared, ToCompare } from "./compare-lots.server";
import { criteriaOfZones } from "./criteria-of-zones.server";
import { nearestOfEachKind } from "./nearest-infrastructure.server";
import { figureCell } from "./zone-figure-cell.server";

const select = {
  id: true,
  kind: true,
  name: true,
  latitude: true,
  longitude: true,
  coordinateSureness: true,
  managingAgency: { select: { nameVi: true, nameEn: true } },
  localities: { select: placesSelect },
  statuses: { select: statusSelect, orderBy: { since: "desc" }, take: 1 },
  figures: {
    where: { key: { in: zoneFigureRows.map(({ key }) => key) } },
    select: { ...figureSelect, confirmedOn: true },
    orderBy: { asOf: { sort: "desc", nulls: "last" } },
  },
  sectors: {
    select: {
      stance: true,
      sectorCode: true,
      sureness: true,
      sector: { select: { nameVi: true, nameEn: true } },
      source: { select: sourceSelect },
    },
    orderBy: { sectorCode: "asc" },
  },
  lots: { select: { status: true, sureness: true } },
} satisfies Prisma.ZoneSelect;

type ZoneRow = Prisma.ZoneGetPayload<{ select: typeof select }>;

/** Parks and clusters side by side, in the order asked for; ids without a zone are left out. */
export async function compareZones({ db, ids, today, sources }: ToCompare): Promise<Compared> {
  const found = await db.zone.findMany({ where: { id: { in: [...ids] } }, select });
  const zones = ids.flatMap((id) => found.filter((zone) => zone.id === id));
  const [criteriaOf, nearestOf] = await Promise.all([
    criteriaOfZones(
      db,
      zones.map(({ id }) => id),
    ),
    nearestOfEachKind(db, sources),
  ]);
  const values: Record<ZoneRowKey, (zone: ZoneRow) => Cell> = {
    ...cellsOf,
    zoneStatus: (zone) => statusCell(zone, sources),
    welcome: (zone) => sectorCell(zone, "welcome", sources),
    excluded: (zone) => sectorCell(zone, "excluded", sources),
    criteria: ({ id }) => criteriaOf(id),
    confirmed: (zone) => confirmedCell(zone, today),
  };
  const figures = zoneFigureRows.map((row): CompareRow => {
    const { vi, en } = zoneFigures[row.key];
    return {
      ...row,
      name: { vi, en },
      cells: zones.map((zone) => figureCell(row.key, zone.figures, sources)),
    };
  });
  const own = zoneRows.map(
    (row): CompareRow => ({ ...row, name: row.key, cells: zones.map(values[row.key]) }),
  );
  const distances = distanceRows.map(
    (kind): CompareRow => ({
      key: kind,
      group: "distances",
      name: kind,
      better: "less",
      cells: zones.map((zone) => nearestOf(kind, pointOf(zone))),
    }),
  );
  const source: CompareRow = {
    key: "source",
    group: "freshness",
    name: "source",
    better: null,
    cells: zones.map((_, at) =>
      citedCell(
        [...own, ...figures].map(({ cells }) => cells[at]),
        sources,
      ),
    ),
  };
  return { columns: zones.map(columnOf), rows: [...own, ...figures, source, ...distances] };
}

function pointOf({ latitude, longitude, coordinateSureness }: ZoneRow) {
  if (latitude === null || longitude === null) return null;
  return { latitude, longitude, drawn: coordinateSureness === "illustrative" };
}

/** The documents that a column's figures rest on. */
function citedCell(cells: readonly (Cell | undefined)[], sources: NumberedSources): Cell {
  const numbers = new Set(cells.flatMap((cell) => (cell && "cited" in cell ? (cell.cited ?? []) : [])));
  return list(
    [...numbers]
      .sort((a, b) => a - b)
      .map((number) => `[${number}] ${sources.all[number - 1]?.publisher}`)
      .map((line) => ({ vi: line, en: line })),
  );
}

function columnOf({ id, name, kind, lots, coordinateSureness }: ZoneRow): ComparedColumn {
  return {
    id,
    name: zoneTitle(name, kind),
    under: zoneKindLabels[kind],
    illustrative:
      coordinateSureness === "illustrative" || lots.some(({ sureness }) => sureness === "illustrative"),
    canBeHad: true,
  };
}

type Cited = "zoneStatus" | "welcome" | "excluded";
const cellsOf: Record<Exclude<ZoneRowKey, Cited | "criteria" | "confirmed">, (zone: ZoneRow) => Cell> = {
  kind: ({ kind }) => words(zoneKindLabels[kind]),
  place: ({ localities }) => places(placesOf(localities).placesNow),
  placeBefore: ({ localities }) => places(placesOf(localities).placesBefore),
  agency: ({ managingAgency }) =>
    words(managingAgency && { vi: managingAgency.nameVi, en: managingAgency.nameEn }),
  lotsOpen: (zone) => lotCount(zone, "open"),
  lotsComing: (zone) => lotCount(zone, "coming"),
};

function lotCount({ lots }: ZoneRow, stage: "open" | "coming"): Cell {
  if (lots.length === 0) return words({ vi: "Sổ đăng ký chưa có lô nào", en: "No lots in the register yet" });
  const amount = lots.filter(({ status }) => lotStages[status] === stage).length;
  const madeUp = lots.some(({ sureness }) => sureness === "illustrative");
  return { kind: "amount", amount, unit: "lots", ...(madeUp && { illustrative: true }) };
}

function statusCell({ statuses: [newest] }: ZoneRow, sources: NumberedSources): Cell {
  if (!newest) return unknown;
  const { status, since, source } = statusEntry(newest);
  return { kind: "zoneStatus", status, since, cited: [sources.numberOf(source)] };
}

function sectorCell({ sectors }: ZoneRow, stance: "welcome" | "excluded", sources: NumberedSources): Cell {
  const named = sectors.filter((sector) => sector.stance === stance);
  if (named.length === 0) return unknown;
  return {
    kind: "list",
    items: named.map(({ sectorCode, sector }) => ({
      vi: `${sectorCode} ${sector.nameVi}`,
      en: `${sectorCode} ${sector.nameEn}`,
    })),
    cited: [...new Set(named.map(({ source, sureness }) => sources.numberOf(sourceMark(source, sureness))))],
  };
}

/** The oldest confirmation among the figures compared: what has waited longest. */
function confirmedCell({ figures }: ZoneRow, today: string): Cell {
  const [oldest] = figures.map(({ confirmedOn }) => confirmedOn.toISOString().slice(0, 10)).sort();
  return oldest ? { kind: "day", day: oldest, stale: isStale(oldest, today) } : unknown;
}
