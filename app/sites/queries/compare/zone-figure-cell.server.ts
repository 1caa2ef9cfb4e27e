import { formatNumber } from "~/app/platform/i18n/format";
import type { Language } from "~/app/platform/i18n/languages";
import type { Prisma } from "~/prisma/generated/client";
import { compareUnits } from "../../model/compare/compare-units";
import type { Cell } from "../../model/compare/comparison";
import type { NumberedSources } from "../../model/views/numbered-sources";
import type { ZoneFigureKey } from "../../model/zones/zone-figures";
import { zoneFigures } from "../../model/zones/zone-figures";
import { isoDay } from "../select-source.server";
import type { figureSelect } from "../select-zone.server";
import { figureEntry } from "../select-zone.server";

type FigureRow = Prisma.ZoneFigureGetPayload<{ select: typeof figureSelect }>;

/** The published figure. Where sources disagree all are named and none can win: nobody chose between them. */
export function figureCell(
  key: ZoneFigureKey,
  figures: readonly FigureRow[],
  sources: NumberedSources,
): Cell {
  const entries = figures.filter((figure) => figure.key === key);
  const [newest] = entries;
  if (!newest) return { kind: "unknown" };
  const amounts = [...new Set(entries.map(({ amount }) => amount.toNumber()))];
  const cited = amounts.flatMap((value) => {
    const entry = entries.find(({ amount }) => amount.toNumber() === value);
    return entry ? [sources.numberOf(figureEntry(entry).source)] : [];
  });
  const { unit } = zoneFigures[key];
  if (amounts.length === 1) {
    const asOf = isoDay(newest.asOf ?? newest.source.publishedOn);
    return { kind: "amount", amount: newest.amount.toNumber(), unit, asOf, cited };
  }
  const inLanguage = (language: Language) =>
    `${amounts.map((amount) => formatNumber(amount, language)).join(" / ")} ${compareUnits[unit][language]}`;
  return { kind: "disputed", words: { vi: inLanguage("vi"), en: inLanguage("en") }, cited };
}
