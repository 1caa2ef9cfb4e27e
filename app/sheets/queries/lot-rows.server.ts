import { db } from "~/app/platform/database/client.server";
import { paths } from "~/app/platform/paths";
import type { LotQuery } from "~/app/sites/model/lot-query";
import type { LotHit } from "~/app/sites/model/lot-results";
import { searchLots } from "~/app/sites/queries/search-lots.server";
import { shapeOf } from "~/app/sites/queries/select-lot.server";
import { sourceMark, sourceSelect } from "~/app/sites/queries/select-source.server";
import type { Prisma } from "~/prisma/generated/client";
import type { LotRow } from "../model/lot-row";
import { mostRows } from "../model/taken";
import type { Reader } from "./reader";

const select = {
  id: true,
  maxDensityPercent: true,
  shape: true,
  asOf: true,
  sureness: true,
  source: { select: sourceSelect },
  sectors: {
    select: { sectorVersion: true, sectorCode: true, sector: { select: { nameVi: true, nameEn: true } } },
    orderBy: { sectorCode: "asc" },
  },
} satisfies Prisma.LotSelect;

type Extra = Omit<LotRow, keyof LotHit | "page">;

/** What a list shows on all its pages together, up to `mostRows`, in its order. */
export async function lotRows(query: LotQuery, reader: Reader): Promise<{ rows: LotRow[]; total: number }> {
  const { hits, total } = await searchLots({ ...query, page: 1, size: mostRows }, reader.lang);
  return { rows: await withExtras(hits, reader), total };
}

/** A lot that has gone since the index saw it is left out: what its figures rest on is gone too. */
async function withExtras(hits: readonly LotHit[], { lang, origin }: Reader): Promise<LotRow[]> {
  const extras = await extrasOf(hits.map(({ id }) => id));
  return hits.flatMap((hit) => {
    const extra = extras.get(hit.id);
    return extra ? [{ ...hit, ...extra, page: origin + paths.lot(lang, hit.id) }] : [];
  });
}

async function extrasOf(ids: string[]): Promise<Map<string, Extra>> {
  const rows = await db.lot.findMany({ where: { id: { in: ids } }, select });
  return new Map(rows.map((row) => [row.id, extraOf(row)]));
}

function extraOf(row: Prisma.LotGetPayload<{ select: typeof select }>): Extra {
  return {
    maxDensityPercent: row.maxDensityPercent,
    shape: shapeOf(row.shape),
    source: sourceMark(row.source, row.sureness, row.asOf),
    sectors: row.sectors.map(({ sectorVersion, sectorCode, sector }) => ({
      version: sectorVersion,
      code: sectorCode,
      name: { vi: sector.nameVi, en: sector.nameEn },
    })),
  };
}
