import { db } from "~/app/platform/database/client.server";
import type { Prisma } from "~/prisma/generated/client";
import type { TargetRow } from "../model/target";

const select = {
  id: true,
  nameVi: true,
  nameEn: true,
  amount: true,
  unitVi: true,
  unitEn: true,
  fromYear: true,
  toYear: true,
  noteVi: true,
  noteEn: true,
  sureness: true,
  agency: { select: { nameVi: true, nameEn: true } },
  source: { select: { title: true, titleEn: true, publisher: true, url: true, publishedOn: true } },
} satisfies Prisma.TargetSelect;

/** The programme's targets in their published order. */
export async function targets(): Promise<TargetRow[]> {
  const rows = await db.target.findMany({ select, orderBy: { sortOrder: "asc" } });
  return rows.map(({ agency, source, sureness, ...row }) => ({
    id: row.id,
    name: { vi: row.nameVi, en: row.nameEn },
    amount: row.amount.toNumber(),
    unit: { vi: row.unitVi, en: row.unitEn },
    fromYear: row.fromYear,
    toYear: row.toYear,
    note: row.noteVi && row.noteEn ? { vi: row.noteVi, en: row.noteEn } : null,
    agency: agency && { vi: agency.nameVi, en: agency.nameEn },
    source: {
      title: source.title,
      titleEn: source.titleEn,
      publisher: source.publisher,
      url: source.url,
      asOf: source.publishedOn?.toISOString().slice(0, 10) ?? null,
      sureness,
    },
  }));
}
