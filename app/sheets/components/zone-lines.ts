import type { Bilingual } from "~/app/platform/i18n/languages";
import type { NumberedSources } from "~/app/sites/model/views/numbered-sources";
import type { ZoneFigureEntry } from "~/app/sites/model/views/zone-page";
import { groupFigures } from "~/app/sites/model/zones/figure-groups";
import type { ZoneFigureKey } from "~/app/sites/model/zones/zone-figures";
import { figureUnits, zoneFigures } from "~/app/sites/model/zones/zone-figures";
import { day, inBoth, quantity } from "../model/say";
import type { FigureLine } from "./parts/figure-table";

/** The published figures by group, each with its day and the number of its source. */
export function zoneLines(figures: readonly ZoneFigureEntry[], sources: NumberedSources): FigureLine[] {
  return groupFigures(figures).flatMap(({ published }) =>
    published.flatMap(({ key, entries }) => entries.map((entry) => publishedLine(key, entry, sources))),
  );
}

/** What a data sheet should hold and nobody has published. */
export function zoneGaps(figures: readonly ZoneFigureEntry[]): Bilingual | null {
  const missing = groupFigures(figures).flatMap((group) => group.missing);
  if (missing.length === 0) return null;
  return inBoth((lang) => missing.map((key) => zoneFigures[key][lang]).join(" · "));
}

const labelOf = (key: ZoneFigureKey) => ({ vi: zoneFigures[key].vi, en: zoneFigures[key].en });

function publishedLine(key: ZoneFigureKey, entry: ZoneFigureEntry, sources: NumberedSources): FigureLine {
  const { unit, decimals } = zoneFigures[key];
  const number = sources.numberOf(entry.source);
  const asOf = day(entry.source.asOf);
  return {
    label: labelOf(key),
    value: entry.words ?? quantity(entry.amount, figureUnits[unit], decimals),
    note: entry.note,
    mark: inBoth((lang) => `${asOf ? `${asOf[lang]} ` : ""}[${number}]`),
  };
}
