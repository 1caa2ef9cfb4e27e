import { formatNumber } from "~/app/platform/i18n/format";
import type { Bilingual, Language } from "~/app/platform/i18n/languages";
import type { Prisma } from "~/prisma/generated/client";
import { compareUnits } from "../../model/compare/compare-units";
import type { Cell } from "../../model/compare/comparison";
import type { NumberedSources } from "../../model/views/numbered-sources";
import type { ZoneFigureEntry } from "../../model/views/zone-page";
import { onePerStatement } from "../../model/zones/statements";
import { isAmount } from "../../model/zones/zone-amounts";
import type { FigureUnit, ZoneFigureKey } from "../../model/zones/zone-figures";
import { zoneFigures } from "../../model/zones/zone-figures";
import type { figureSelect } from "../select-zone.server";
import { figureEntry } from "../select-zone.server";

type FigureRow = Prisma.ZoneFigureGetPayload<{ select: typeof figureSelect }>;

/** The published figure. Where sources disagree all are named and none can win: nobody chose between them. */
export function figureCell(
  key: ZoneFigureKey,
  figures: readonly FigureRow[],
  sources: NumberedSources,
): Cell {
  const entries = figures.filter((figure) => figure.key === key).map(figureEntry);
  const { unit } = zoneFigures[key];
  const said = onePerStatement(entries);
  const [first, ...others] = said;
  if (!first) return { kind: "unknown" };
  const cited = said.map(({ source }) => sources.numberOf(source));
  if (others.length > 0) return { kind: "disputed", words: disputed(said, unit), cited };
  if (first.amount === null)
    return first.words ? { kind: "words", words: first.words, cited } : { kind: "unknown" };
  return { kind: "amount", amount: first.amount, unit, asOf: first.source.asOf, cited };
}

function disputed(entries: readonly ZoneFigureEntry[], unit: FigureUnit): Bilingual {
  const amounts = entries.filter(isAmount);
  const inLanguage = (language: Language) => {
    const numbers = amounts.map(({ amount }) => formatNumber(amount, language)).join(" / ");
    const words = entries.flatMap(({ amount, words }) => (amount === null && words ? [words[language]] : []));
    return [...(numbers === "" ? [] : [`${numbers} ${compareUnits[unit][language]}`]), ...words].join(" / ");
  };
  return { vi: inLanguage("vi"), en: inLanguage("en") };
}
