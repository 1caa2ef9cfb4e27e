import type { Bilingual } from "~/app/platform/i18n/languages";
import { parseSectorKey, sectorKey } from "~/app/sites/model/sector-version";
import type { IndexDefinition } from "../index-definition";
import { indexSettings } from "../index-settings";
import { nameKey } from "../words/name-key";
import { everydayWords } from "../words/sector-words";
import { telex } from "../words/telex";

/** One line of the classification as Meilisearch holds it. Ids there may not hold a colon, so it is a hyphen. */
export interface SectorDocument {
  id: string;
  key: string;
  version: string;
  code: string;
  title: Bilingual;
  level: number;
  /** 0 for manufacturing, for which parks and clusters are made; 1 for all else */
  elsewhere: number;
  codes: string[];
  names: string[];
  everyday: string[];
  words: string;
  nameKeys: string[];
  typed: string[];
}

const searched = [
  { attribute: "codes", because: "who types a code means that line" },
  { attribute: "names", because: "the official name, in both languages" },
  { attribute: "everyday", because: "what people call it who do not know the official name" },
  { attribute: "words", because: "what every line is" },
  { attribute: "typed", because: "exact marks (query-everything.ts)" },
] as const;

const fields = {
  version: true,
  code: true,
  level: true,
  parentCode: true,
  nameVi: true,
  nameEn: true,
} as const;

interface Row {
  version: string;
  code: string;
  level: number;
  parentCode: string | null;
  nameVi: string;
  nameEn: string;
}

export const sectors: IndexDefinition<SectorDocument> = {
  name: "sectors",
  version: 1,
  settings: indexSettings({
    searched,
    filtered: ["nameKeys", "version", "level"],
    sorted: ["code"],
    tieBreakers: ["elsewhere:asc", "level:asc", "code:asc"],
    codes: ["codes", "typed"],
  }),
  async load(db, ids) {
    const wanted = ids.flatMap((id) => parseSectorKey(id.replace("-", ":")) ?? []);
    const rows = await db.sector.findMany({
      where: { OR: wanted.map(({ version, code }) => ({ version, code })) },
      select: fields,
    });
    return rows.map(sectorDocument);
  },
  async idsAfter(db, after, limit) {
    const last = after === null ? null : parseSectorKey(after.replace("-", ":"));
    const rows = await db.sector.findMany({
      ...(last ? { cursor: { version_code: last }, skip: 1 } : {}),
      select: { version: true, code: true },
      orderBy: [{ version: "asc" }, { code: "asc" }],
      take: limit,
    });
    return rows.map(idOf);
  },
  count: (db) => db.sector.count(),
};

function idOf(row: { version: string; code: string }): string {
  return sectorKey(row).replace(":", "-");
}

function sectorDocument(row: Row): SectorDocument {
  const everyday = row.level === 1 ? [] : everydayWords(row.nameVi);
  const section = row.parentCode?.match(/^[A-Z]$/) ? [`${row.parentCode}${row.code}`] : [];
  const phrases = everyday.flatMap((words) => words.split(/[;,]/));
  return {
    id: idOf(row),
    key: sectorKey(row),
    version: row.version,
    code: row.code,
    title: { vi: row.nameVi, en: row.nameEn },
    level: row.level,
    elsewhere: /^([1-2]\d|3[0-3])/.test(row.code) ? 0 : 1,
    codes: [row.code, ...section],
    names: [row.nameVi, row.nameEn],
    everyday,
    words: "ngành nghề, lĩnh vực; sector, industry",
    nameKeys: [...new Set([row.nameVi, row.nameEn, ...phrases].map(nameKey))],
    typed: [telex(row.nameVi)],
  };
}
