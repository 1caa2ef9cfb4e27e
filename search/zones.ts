import type { Bilingual } from "~/app/platform/i18n/languages";
import type { ZoneKind } from "~/app/sites/model/lot-terms";
import { zoneTitle } from "~/app/sites/model/zone-name";
import type { Prisma, ZoneStatus } from "~/prisma/generated/client";
import type { IndexDefinition } from "./index-definition";
import { indexSettings } from "./index-settings";
import { nameKey } from "./words/name-key";
import type { SectorWords } from "./words/sectors";
import { loadSectorWords } from "./words/sectors";
import type { ZoneWords } from "./words/zone-words";
import { loadZoneWords } from "./words/zone-words";

/** One zone as Meilisearch holds it. */
export interface ZoneDocument {
  id: string;
  zoneName: string;
  zoneKind: ZoneKind;
  title: Bilingual;
  zoneOrder: string;
  localities: Bilingual[];
  localityIds: string[];
  /** the latest published status; null where none is */
  status: ZoneStatus | null;
  lotCount: number;
  agency: Bilingual | null;
  names: string[];
  places: string[];
  formerPlaces: string[];
  trades: string[];
  nameKeys: string[];
  typed: string[];
}

const searched = [
  { attribute: "names", because: "a zone is searched by its name" },
  { attribute: "places", because: "where it lies today" },
  { attribute: "formerPlaces", because: "where it lay before 7/2025; a present name wins over a former one" },
  { attribute: "trades", because: "lines of business it welcomes" },
  { attribute: "agency", because: "who manages it; one body manages many" },
  { attribute: "typed", because: "exact marks, and Telex typed with the keyboard off" },
] as const;

const zoneFields = {
  id: true,
  statuses: { select: { status: true }, orderBy: { since: "desc" }, take: 1 },
  managingAgency: { select: { nameVi: true, nameEn: true } },
  sectors: { where: { stance: "welcome" }, select: { sectorVersion: true, sectorCode: true } },
  _count: { select: { lots: true } },
} as const satisfies Prisma.ZoneSelect;

type ZoneRow = Prisma.ZoneGetPayload<{ select: typeof zoneFields }>;

export const zones: IndexDefinition<ZoneDocument> = {
  name: "zones",
  version: 3,
  settings: indexSettings({
    searched,
    filtered: ["nameKeys", "zoneKind", "localityIds", "status"],
    sorted: ["zoneOrder", "lotCount"],
    tieBreakers: ["zoneOrder:asc"],
    codes: ["typed"],
  }),
  async load(db, ids) {
    const [words, sectors, rows] = await Promise.all([
      loadZoneWords(db, ids),
      loadSectorWords(db),
      db.zone.findMany({ where: { id: { in: [...ids] } }, select: zoneFields }),
    ]);
    return rows.flatMap((row) => {
      const zone = words.get(row.id);
      return zone ? [zoneDocument(row, zone, sectors)] : [];
    });
  },
  async idsAfter(db, after, limit) {
    const where = after === null ? {} : { id: { gt: after } };
    const rows = await db.zone.findMany({ where, select: { id: true }, orderBy: { id: "asc" }, take: limit });
    return rows.map(({ id }) => id);
  },
  count: (db) => db.zone.count(),
};

function zoneDocument(row: ZoneRow, { zoneId, ...words }: ZoneWords, sectors: SectorWords): ZoneDocument {
  const agency = row.managingAgency;
  return {
    ...words,
    id: zoneId,
    title: zoneTitle(words.zoneName, words.zoneKind),
    nameKeys: [...new Set(words.names.map(nameKey))],
    status: row.statuses[0]?.status ?? null,
    lotCount: row._count.lots,
    agency: agency ? { vi: agency.nameVi, en: agency.nameEn } : null,
    trades: sectors.wordsOf(sectors.withParents(row.sectors)),
  };
}
