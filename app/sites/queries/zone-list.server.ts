import { db } from "~/app/platform/database/client.server";
import type { Prisma } from "~/prisma/generated/client";
import { foldedWords } from "~/search/fold";
import { lotStages } from "../model/lot-stage";
import type { ZoneList, ZoneRow } from "../model/views/zone-page";
import { zoneFullTitle, zoneTitle } from "../model/zone-name";
import { newestAmount } from "../model/zones/zone-amounts";
import type { ZoneListQuery } from "../model/zones/zone-list-query";
import { placesOf, placesSelect } from "./select-places.server";
import { figureEntry, figureSelect, statusEntry, statusSelect } from "./select-zone.server";

const select = {
  id: true,
  kind: true,
  name: true,
  aliases: true,
  localities: { select: placesSelect },
  statuses: { select: statusSelect, orderBy: { since: "desc" }, take: 1 },
  figures: {
    where: { key: { in: ["total-area", "occupancy"] } },
    select: figureSelect,
    orderBy: { asOf: { sort: "desc", nulls: "last" } },
  },
} satisfies Prisma.ZoneSelect;

type LotCounts = Map<string, ZoneRow["lots"]>;

type Row = Prisma.ZoneGetPayload<{ select: typeof select }>;

/** The zones a reader asks for, and the places one can ask for. There are few, so all are read and chosen from here. */
export async function zonesFor(query: ZoneListQuery): Promise<ZoneList> {
  const [rows, counts] = await Promise.all([db.zone.findMany({ select }), lotCounts()]);
  const wanted = foldedWords(query.q);
  const all = rows.map((row) => ({ row: zoneRow(row, counts), words: wordsOf(row) }));
  const zones = all.filter(({ row, words }) => {
    if (!admits(query.kind, [row.kind])) return false;
    if (!admits(query.status, row.status ? [row.status.status] : [])) return false;
    if (!admits(query.locality, idsOfPlaces(row))) return false;
    return wanted.every((word) => words.some((other) => other.startsWith(word)));
  });
  return { zones: inOrder(zones.map(({ row }) => row)), all: rows.length, localities: localitiesOf(all) };
}

/** Whether a zone has one of the values asked for; none asked for admits all. */
function admits(asked: readonly string[], values: readonly string[]): boolean {
  return asked.length === 0 || values.some((value) => asked.includes(value));
}

const idsOfPlaces = ({ placesNow, placesBefore }: ZoneRow) =>
  [...placesNow, ...placesBefore].map(({ id }) => id);

/** By what words a zone is found: its names, its kind, the places it lies and lay in. */
function wordsOf(row: Row): string[] {
  const { placesNow, placesBefore } = placesOf(row.localities);
  const places = [...placesNow, ...placesBefore].flatMap(({ chain }) => chain);
  const titles = [zoneTitle(row.name, row.kind), zoneFullTitle(row.name, row.kind), ...places];
  return foldedWords([...titles.flatMap(({ vi, en }) => [vi, en]), ...row.aliases].join(" "));
}

/** The smallest units of today that have a zone, by name. */
function localitiesOf(all: readonly { row: ZoneRow }[]): ZoneList["localities"] {
  const places = all.flatMap(({ row }) => row.placesNow);
  const names = new Map(places.flatMap(({ id, chain: [unit] }) => (unit ? [[id, unit] as const] : [])));
  return [...names]
    .map(([id, name]) => ({ id, name }))
    .sort((a, b) => collator.compare(a.name.vi, b.name.vi));
}

/** The register of parks and clusters: parks first, each by name. */
export async function zoneList(): Promise<ZoneRow[]> {
  const [zones, counts] = await Promise.all([db.zone.findMany({ select }), lotCounts()]);
  return inOrder(zones.map((zone) => zoneRow(zone, counts)));
}

const collator = new Intl.Collator("vi");

function inOrder(zones: readonly ZoneRow[]): ZoneRow[] {
  return [...zones].sort((a, b) =>
    a.kind === b.kind ? collator.compare(a.name, b.name) : a.kind === "park" ? -1 : 1,
  );
}

function zoneRow({ id, kind, name, localities, statuses, figures }: Row, counts: LotCounts): ZoneRow {
  return {
    id,
    kind,
    name,
    ...placesOf(localities),
    status: statuses[0] ? statusEntry(statuses[0]) : null,
    area: newest(figures, "total-area"),
    occupancy: newest(figures, "occupancy"),
    lots: counts.get(id) ?? { open: 0, coming: 0, taken: 0 },
  };
}

function newest(figures: Row["figures"], key: "total-area" | "occupancy"): ZoneRow["area"] {
  return newestAmount(figures.map(figureEntry), key);
}

async function lotCounts(): Promise<LotCounts> {
  const groups = await db.lot.groupBy({ by: ["zoneId", "status"], _count: { _all: true } });
  const counts: LotCounts = new Map();
  for (const { zoneId, status, _count } of groups) {
    const zone = counts.get(zoneId) ?? { open: 0, coming: 0, taken: 0 };
    const stage = lotStages[status];
    const column = stage === "open" || stage === "coming" ? stage : "taken";
    counts.set(zoneId, { ...zone, [column]: zone[column] + _count._all });
  }
  return counts;
}
