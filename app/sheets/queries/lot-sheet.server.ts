import { db } from "~/app/platform/database/client.server";
import { lotFigureDates } from "~/app/sites/model/figure-dates";
import { lotPage } from "~/app/sites/queries/lot-page.server";
import { shapeOf } from "~/app/sites/queries/select-lot.server";
import type { Prisma } from "~/prisma/generated/client";
import type { LotSheetFacts } from "../model/lot-sheet";
import { sheetCriteria } from "./sheet-criteria.server";
import { surroundings } from "./surroundings.server";

const select = {
  rentUsdM2Term: true,
  maxDensityPercent: true,
  figureDates: true,
  zone: { select: { outline: true, managingAgency: { select: { nameVi: true, nameEn: true } } } },
} satisfies Prisma.LotSelect;

/** Everything the sheet of one lot shows, or null when there is no such lot. */
export async function lotSheet(lotId: string): Promise<LotSheetFacts | null> {
  const [lot, more] = await Promise.all([
    lotPage(lotId),
    db.lot.findUnique({ where: { id: lotId }, select }),
  ]);
  if (!lot || !more) return null;
  const [criteria, around] = await Promise.all([sheetCriteria(lot.zone.id), surroundings()]);
  const { managingAgency, outline } = more.zone;
  return {
    lot,
    rentUsdM2Term: more.rentUsdM2Term?.toNumber() ?? null,
    maxDensityPercent: more.maxDensityPercent,
    figureDates: lotFigureDates.safeParse(more.figureDates).data ?? {},
    agency: managingAgency && { vi: managingAgency.nameVi, en: managingAgency.nameEn },
    outline: outline === null ? null : shapeOf(outline),
    criteria,
    around,
  };
}
