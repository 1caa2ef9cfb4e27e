import { db } from "~/app/platform/database/client.server";
import { sectorKey } from "~/app/sites/model/sector-version";
import type { ApiSectors } from "../../model/answers/sectors";
import type { Answer } from "./answer.server";
import { csvOf } from "./csv.server";

interface Asked {
  version?: string | undefined;
  level: number[];
}

type ApiSector = ApiSectors["data"][number];

const maxAgeSeconds = 3600;

/** The classification, each version in the order of its codes. */
async function sectorsOf({ version, level }: Asked): Promise<ApiSector[]> {
  const rows = await db.sector.findMany({
    where: { ...(version && { version }), ...(level.length > 0 && { level: { in: level } }) },
    orderBy: [{ version: "desc" }, { code: "asc" }],
  });
  return rows.map(({ nameVi, nameEn, parentCode, ...row }) => ({
    key: sectorKey(row),
    version: row.version,
    code: row.code,
    name: { vi: nameVi, en: nameEn },
    level: row.level,
    parent: parentCode,
  }));
}

export async function sectorRegister(asked: Asked): Promise<Answer<ApiSectors>> {
  const data = await sectorsOf(asked);
  return { body: { data, total: data.length }, maxAgeSeconds };
}

const columns: Record<string, (row: ApiSector) => string | number | null> = {
  key: ({ key }) => key,
  version: ({ version }) => version,
  code: ({ code }) => code,
  name_vi: ({ name }) => name.vi,
  name_en: ({ name }) => name.en,
  level: ({ level }) => level,
  parent: ({ parent }) => parent,
};

export async function sectorsAsCsv(asked: Asked): Promise<Answer<string>> {
  return { body: csvOf(columns, await sectorsOf(asked)), maxAgeSeconds };
}
