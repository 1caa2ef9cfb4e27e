import type { Bilingual } from "~/app/platform/i18n/languages";
import type { Prisma } from "~/prisma/generated/client";
import type { ZoneFigureEntry, ZoneStatusEntry } from "../model/views/zone-page";
import { isoDay, sourceMark, sourceSelect } from "./select-source.server";

export const statusSelect = {
  status: true,
  since: true,
  expectedNext: true,
  noteVi: true,
  noteEn: true,
  sureness: true,
  source: { select: sourceSelect },
} satisfies Prisma.ZoneStatusPeriodSelect;

export const figureSelect = {
  id: true,
  key: true,
  amount: true,
  wordsVi: true,
  wordsEn: true,
  asOf: true,
  noteVi: true,
  noteEn: true,
  sureness: true,
  addedOn: true,
  changedOn: true,
  confirmedOn: true,
  source: { select: sourceSelect },
} satisfies Prisma.ZoneFigureSelect;

type StatusRow = Prisma.ZoneStatusPeriodGetPayload<{ select: typeof statusSelect }>;
type FigureRow = Prisma.ZoneFigureGetPayload<{ select: typeof figureSelect }>;

const day = (date: Date) => date.toISOString().slice(0, 10);

function noteOf(row: { noteVi: string | null; noteEn: string | null }): Bilingual | null {
  return row.noteVi && row.noteEn ? { vi: row.noteVi, en: row.noteEn } : null;
}

export function statusEntry(row: StatusRow): ZoneStatusEntry {
  return {
    status: row.status,
    since: day(row.since),
    expectedNext: isoDay(row.expectedNext),
    note: noteOf(row),
    source: sourceMark(row.source, row.sureness),
  };
}

export function figureEntry(row: FigureRow): ZoneFigureEntry {
  return {
    id: row.id,
    key: row.key,
    amount: row.amount?.toNumber() ?? null,
    words: row.wordsVi && row.wordsEn ? { vi: row.wordsVi, en: row.wordsEn } : null,
    note: noteOf(row),
    source: sourceMark(row.source, row.sureness, row.asOf),
    dates: { added: day(row.addedOn), changed: day(row.changedOn), confirmed: day(row.confirmedOn) },
  };
}
