import { latestChange, lotFigureDates } from "~/app/sites/model/figure-dates";
import { codeOrder, statusesByReadiness } from "~/app/sites/model/lot-order";
import type { LotHit } from "~/app/sites/model/lot-results";
import type { Prisma } from "~/prisma/generated/client";
import { plainCode } from "./fold";
import type { IndexDefinition } from "./index-definition";
import { indexSettings } from "./index-settings";
import type { Landmark } from "./places/landmarks";
import { kmToEach, loadLandmarks } from "./places/landmarks";
import type { SectorWords } from "./words/sectors";
import { loadSectorWords } from "./words/sectors";
import { lotWords, purposeWords, statusWords } from "./words/status-words";
import type { ZoneWords } from "./words/zone-words";
import { loadZoneWords } from "./words/zone-words";

/** One lot as Meilisearch holds it: what a list shows, what filters and sorts, and the words that find it. */
export interface LotDocument extends LotHit {
  localityIds: string[];
  /** sector keys, "version:code": the lot's own, those above and those below them */
  sectors: string[];
  /** what `readyFrom` filters by; seconds since 1970 */
  readyOrder: number | null;
  _geo: { lat: number; lng: number };
  /** kilometres by what they lead to: an infrastructure's id, or a kind of which any will do */
  kmTo: Record<string, number>;
  statusOrder: number;
  confirmedOrder: number;
  zoneOrder: string;
  codeOrder: string;
  plainCode: string;
  names: string[];
  places: string[];
  formerPlaces: string[];
  trades: string[];
  words: string;
  typed: string[];
}

const searched = [
  { attribute: "plainCode", because: "who types a lot's code means that lot" },
  { attribute: "names", because: "most people search by the zone's name" },
  { attribute: "places", because: "where it lies today" },
  {
    attribute: "formerPlaces",
    because: "where it lay before 7/2025; old names live on, but a present one wins",
  },
  { attribute: "trades", because: "what may settle there; many lots share it" },
  { attribute: "words", because: "status and purpose; half of all lots share them" },
  { attribute: "typed", because: "exact marks, and only where marks were typed (exact-marks.ts)" },
] as const;

/** Where words are looked for unless their marks count. */
export const plainlySearched = searched
  .map(({ attribute }) => attribute)
  .filter((attribute) => attribute !== "typed");

const lotFields = {
  id: true,
  code: true,
  zoneId: true,
  status: true,
  reservedFor: true,
  readyFrom: true,
  areaM2: true,
  powerKva: true,
  waterM3Day: true,
  wastewaterM3Day: true,
  rentUsdM2Term: true,
  latitude: true,
  longitude: true,
  figureDates: true,
  confirmedOn: true,
  sureness: true,
  sectors: { select: { sectorVersion: true, sectorCode: true } },
} as const satisfies Prisma.LotSelect;

type LotRow = Prisma.LotGetPayload<{ select: typeof lotFields }>;

export const lots: IndexDefinition<LotDocument> = {
  name: "lots",
  version: 4,
  settings: indexSettings({
    searched,
    filtered: [
      "zoneId",
      "zoneKind",
      "localityIds",
      "status",
      "sectors",
      "reservedFor",
      "areaM2",
      "powerKva",
      "waterM3Day",
      "wastewaterM3Day",
      "rentUsdM2Term",
      "readyOrder",
      "_geo",
      "kmTo",
    ],
    sorted: ["areaM2", "rentUsdM2Term", "readyFrom", "changedOn", "_geo", "kmTo", "codeOrder", "zoneOrder"],
    // What nobody has confirmed for long stands after what is as soon to be had and confirmed of late.
    tieBreakers: ["statusOrder:asc", "confirmedOrder:desc", "zoneOrder:asc", "codeOrder:asc"],
    codes: ["plainCode", "typed"],
  }),
  async load(db, ids) {
    const rows = await db.lot.findMany({ where: { id: { in: [...ids] } }, select: lotFields });
    const zones = await loadZoneWords(db, [...new Set(rows.map(({ zoneId }) => zoneId))]);
    const sectors = await loadSectorWords(db);
    // The seed alone writes infrastructure; a use case that changed it would have every lot projected anew.
    const landmarks = await loadLandmarks(db);
    return rows.flatMap((row) => {
      const zone = zones.get(row.zoneId);
      return zone ? [lotDocument(row, { zone, sectors, landmarks })] : [];
    });
  },
  async idsAfter(db, after, limit) {
    const where = after === null ? {} : { id: { gt: after } };
    const rows = await db.lot.findMany({ where, select: { id: true }, orderBy: { id: "asc" }, take: limit });
    return rows.map(({ id }) => id);
  },
  count: (db) => db.lot.count(),
};

interface Around {
  zone: ZoneWords;
  sectors: SectorWords;
  landmarks: readonly Landmark[];
}

function lotDocument(row: LotRow, { zone, sectors, landmarks }: Around): LotDocument {
  return {
    ...zone,
    id: row.id,
    code: row.code,
    status: row.status,
    reservedFor: row.reservedFor,
    areaM2: row.areaM2,
    powerKva: row.powerKva,
    waterM3Day: row.waterM3Day,
    wastewaterM3Day: row.wastewaterM3Day,
    rentUsdM2Term: row.rentUsdM2Term?.toNumber() ?? null,
    readyFrom: row.readyFrom?.toISOString().slice(0, 10) ?? null,
    readyOrder: row.readyFrom ? row.readyFrom.getTime() / 1000 : null,
    latitude: row.latitude,
    longitude: row.longitude,
    _geo: { lat: row.latitude, lng: row.longitude },
    kmTo: kmToEach(row, landmarks),
    changedOn: changedOn(row),
    confirmedOn: row.confirmedOn.toISOString().slice(0, 10),
    illustrative: row.sureness === "illustrative",
    sectors: sectors.askedBy(row.sectors),
    statusOrder: statusesByReadiness.indexOf(row.status),
    confirmedOrder: quarterOf(row.confirmedOn),
    codeOrder: codeOrder(row.code),
    plainCode: plainCode(row.code),
    trades: sectors.wordsOf(sectors.withParents(row.sectors)),
    words: [lotWords, statusWords[row.status], row.reservedFor ? purposeWords[row.reservedFor] : ""].join(
      "; ",
    ),
  };
}

/**
 * The quarter of a day, counted from year 0. Coarse, so that zones stay together in a list; of the day itself and not
 * of its age, so that an index says the same whenever it was built.
 */
function quarterOf(day: Date): number {
  return day.getUTCFullYear() * 4 + Math.floor(day.getUTCMonth() / 3);
}

function changedOn({ figureDates, confirmedOn }: LotRow): string {
  const dates = lotFigureDates.safeParse(figureDates);
  const latest = dates.success ? latestChange(dates.data) : null;
  return latest ?? confirmedOn.toISOString().slice(0, 10);
}
