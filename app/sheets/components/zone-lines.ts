import { formatNumber } from "~/app/platform/i18n/format";
import { groupFigures } from "~/app/sites/model/figure-groups";
import type { ZoneFigureEntry } from "~/app/sites/model/views/zone-page";
import type { ZoneFigureKey } from "~/app/sites/model/zone-figures";
import { figureUnits, zoneFigures } from "~/app/sites/model/zone-figures";
import { day, inBoth } from "../model/say";
import type { NumberedSources } from "../model/sources";
import type { FigureLine } from "./parts/figure-table";

/** The published figures by group, each with its day and the number of its source; the gaps of a group follow it. */
export function zoneLines(figures: readonly ZoneFigureEntry[], sources: NumberedSources): FigureLine[] {
  return groupFigures(figures).flatMap(({ published, missing }) => [
    ...published.flatMap(({ key, entries }) => entries.map((entry) => publishedLine(key, entry, sources))),
    ...missing.map((key) => ({ label: labelOf(key), value: null, mark: null })),
  ]);
}

const labelOf = (key: ZoneFigureKey) => ({ vi: zoneFigures[key].vi, en: zoneFigures[key].en });

function publishedLine(key: ZoneFigureKey, entry: ZoneFigureEntry, sources: NumberedSources): FigureLine {
  const { unit, decimals } = zoneFigures[key];
  const number = sources.numberOf(entry.source);
  const asOf = day(entry.source.asOf);
  return {
    label: labelOf(key),
    value: inBoth(
      (lang) =>
        `${formatNumber(entry.amount, lang, decimals)}${unit === "percent" ? "" : " "}${figureUnits[unit][lang]}`,
    ),
    note: entry.note,
    mark: inBoth((lang) => `${asOf ? `${asOf[lang]} ` : ""}[${number}]`),
  };
}
