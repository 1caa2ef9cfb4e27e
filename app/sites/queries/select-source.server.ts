import type { Prisma } from "~/prisma/generated/client";
import type { SourceMark, Sureness } from "../model/views/provenance";

export const sourceSelect = {
  title: true,
  titleEn: true,
  publisher: true,
  url: true,
  publishedOn: true,
} satisfies Prisma.SourceSelect;

type SourceRow = Prisma.SourceGetPayload<{ select: typeof sourceSelect }>;

export function isoDay(date: Date | null): string | null {
  return date?.toISOString().slice(0, 10) ?? null;
}

/** The fact's own date, else the day its source was published. */
export function sourceMark(source: SourceRow, sureness: Sureness, asOf: Date | null = null): SourceMark {
  const { title, titleEn, publisher, url, publishedOn } = source;
  return { title, titleEn, publisher, url, asOf: isoDay(asOf ?? publishedOn), sureness };
}
