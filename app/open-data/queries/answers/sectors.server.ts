import { db } from "~/app/platform/database/client.server";
import { sectorKey } from "~/app/sites/model/sector-version";
import type { ApiSectors } from "../../model/answers/sectors";
import type { Answer } from "./answer.server";

interface Asked {
  version?: string | undefined;
  level: number[];
}

/** The classification, each version in the order of its codes. */
export async function sectorRegister({ version, level }: Asked): Promise<Answer<ApiSectors>> {
  const rows = await db.sector.findMany({
    where: { ...(version && { version }), ...(level.length > 0 && { level: { in: level } }) },
    orderBy: [{ version: "desc" }, { code: "asc" }],
  });
  const data = rows.map(({ nameVi, nameEn, parentCode, ...row }) => ({
    key: sectorKey(row),
    version: row.version,
    code: row.code,
    name: { vi: nameVi, en: nameEn },
    level: row.level,
    parent: parentCode,
  }));
  return { body: { data, total: data.length }, maxAgeSeconds: 3600 };
}
