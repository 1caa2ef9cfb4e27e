import type { Database } from "~/app/platform/database/connect.server";
import type { Prisma } from "~/prisma/generated/client";
import type { Cell, ComparedColumn, CompareRow } from "../../model/compare/comparison";
import type { LotRowKey } from "../../model/compare/row-table";
import { distanceRows, lotRows } from "../../model/compare/row-table";
import { isStale } from "../../model/freshness";
import { handOver } from "../../model/hand-over";
import { lotPurposeLabels } from "../../model/lot-labels";
import { canBeAppliedFor } from "../../model/lot-stage";
import type { NumberedSources } from "../../model/views/numbered-sources";
import { titleIn } from "../../model/views/provenance";
import { zoneTitle } from "../../model/zone-name";
import { placesOf, placesSelect } from "../select-places.server";
import { isoDay, sourceMark, sourceSelect } from "../select-source.server";
import { amount, list, places, words } from "./cells.server";
import { criteriaOfZones } from "./criteria-of-zones.server";
import { nearestOfEachKind } from "./nearest-infrastructure.server";

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
  latitude: true,
  longitude: true,
  confirmedOn: true,
  sureness: true,
  asOf: true,
  source: { select: sourceSelect },
  sectors: {
    select: { sectorCode: true, sector: { select: { nameVi: true, nameEn: true } } },
    orderBy: { sectorCode: "asc" },
  },
  zone: { select: { id: true, name: true, kind: true, localities: { select: placesSelect } } },
} satisfies Prisma.LotSelect;

type LotRow = Prisma.LotGetPayload<{ select: typeof select }>;

export interface ToCompare {
  db: Database;
  ids: readonly string[];
  today: string;
  /** numbers the documents that cells cite */
  sources: NumberedSources;
}

export interface Compared {
  columns: ComparedColumn[];
  rows: CompareRow[];
}

/** Lots side by side, in the order asked for; ids without a lot are left out. */
export async function compareLots({ db, ids, today, sources }: ToCompare): Promise<Compared> {
  const found = await db.lot.findMany({ where: { id: { in: [...ids] } }, select });
  const lots = ids.flatMap((id) => found.filter((lot) => lot.id === id));
  const [criteriaOf, nearestOf] = await Promise.all([
    criteriaOfZones(
      db,
      lots.map(({ zone }) => zone.id),
    ),
    nearestOfEachKind(db, sources),
  ]);
  const values = {
    ...cellsOf,
    confirmed: (lot: LotRow) => confirmedCell(lot, today),
    criteria: ({ zone }: LotRow) => criteriaOf(zone.id),
    source: (lot: LotRow) => sourceCell(lot, sources),
  };
  const own = lotRows.map((row): CompareRow => ({ ...row, name: row.key, cells: lots.map(values[row.key]) }));
  const distances = distanceRows.map(
    (kind): CompareRow => ({
      key: kind,
      group: "distances",
      name: kind,
      better: "less",
      cells: lots.map((lot) => nearestOf(kind, { ...lot, drawn: lot.sureness === "illustrative" })),
    }),
  );
  return { columns: lots.map(columnOf), rows: [...own, ...distances] };
}

function columnOf({ id, code, zone, sureness, status }: LotRow): ComparedColumn {
  return {
    id,
    name: { vi: `Lô ${code}`, en: `Lot ${code}` },
    under: zoneTitle(zone.name, zone.kind),
    illustrative: sureness === "illustrative",
    canBeHad: canBeAppliedFor(status),
  };
}

const cellsOf: Record<Exclude<LotRowKey, "confirmed" | "criteria" | "source">, (lot: LotRow) => Cell> = {
  zone: ({ zone }) => ({ kind: "zone", id: zone.id, name: zoneTitle(zone.name, zone.kind) }),
  place: ({ zone }) => places(placesOf(zone.localities).placesNow),
  placeBefore: ({ zone }) => places(placesOf(zone.localities).placesBefore),
  reservedFor: ({ reservedFor }) => (reservedFor ? words(lotPurposeLabels[reservedFor]) : { kind: "none" }),
  area: ({ areaM2 }) => amount(areaM2 / 10_000, "ha"),
  density: ({ maxDensityPercent }) => amount(maxDensityPercent, "percent"),
  rent: ({ rentUsdM2Term }) => amount(rentUsdM2Term?.toNumber(), "usd-m2-term"),
  power: ({ powerKva }) => amount(powerKva, "kva"),
  water: ({ waterM3Day }) => amount(waterM3Day, "m3-day"),
  wastewater: ({ wastewaterM3Day }) => amount(wastewaterM3Day, "m3-day"),
  status: ({ status }) => ({ kind: "lotStatus", status }),
  ready: readyCell,
  sectors: ({ sectors }) =>
    list(
      sectors.map(({ sectorCode, sector }) => ({
        vi: `${sectorCode} ${sector.nameVi}`,
        en: `${sectorCode} ${sector.nameEn}`,
      })),
    ),
};

function readyCell({ status, readyFrom }: LotRow): Cell {
  const when = handOver({ status, readyFrom: isoDay(readyFrom) });
  if (when.kind === "on") return { kind: "day", day: when.day };
  return when.kind === "now" ? { kind: "now" } : when;
}

function confirmedCell({ confirmedOn }: LotRow, today: string): Cell {
  const day = confirmedOn.toISOString().slice(0, 10);
  return { kind: "day", day, stale: isStale(day, today) };
}

function sourceCell({ source, sureness, asOf }: LotRow, sources: NumberedSources): Cell {
  const cited = [sources.numberOf(sourceMark(source, sureness, asOf))];
  return { kind: "words", words: { vi: titleIn(source, "vi"), en: titleIn(source, "en") }, cited };
}
