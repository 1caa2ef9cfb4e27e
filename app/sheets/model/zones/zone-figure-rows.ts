import { titleIn } from "~/app/sites/model/views/provenance";
import type { ZoneFigureEntry } from "~/app/sites/model/views/zone-page";
import { newestAmount } from "~/app/sites/model/zones/zone-amounts";
import type { FigureSpec, ZoneFigureKey } from "~/app/sites/model/zones/zone-figures";
import { figureUnits, zoneFigures } from "~/app/sites/model/zones/zone-figures";
import type { Column, ColumnKey } from "../table";
import type { ZoneFileRow } from "./zone-row";

/** A published figure of one zone, in a line of its own: sources that disagree stay side by side. */
export interface ZoneFigureRow {
  zoneId: string;
  spec: FigureSpec;
  figure: ZoneFigureEntry;
}

export function figureRows(zones: readonly ZoneFileRow[]): ZoneFigureRow[] {
  return zones.flatMap(({ id, figures }) =>
    figures.flatMap((figure) => {
      const spec: FigureSpec | undefined = zoneFigures[figure.key as ZoneFigureKey];
      return spec ? [{ zoneId: id, spec, figure }] : [];
    }),
  );
}

/** The newest published figure of a kind, with its day and its source, for a table with one line a zone. */
export function newestFigure(key: ZoneFigureKey, heading: ColumnKey): Column<ZoneFileRow>[] {
  const newest = ({ figures }: ZoneFileRow) => newestAmount(figures, key);
  return [
    { key: heading, kind: "number", value: (row) => newest(row)?.amount ?? null },
    { key: "asOf", of: heading, kind: "date", value: (row) => newest(row)?.source.asOf ?? null },
    { key: "source", of: heading, kind: "text", value: (row) => newest(row)?.source.publisher ?? null },
  ];
}

export const figureColumns: readonly Column<ZoneFigureRow>[] = [
  { key: "zoneId", kind: "text", value: ({ zoneId }) => zoneId },
  { key: "figure", kind: "text", value: ({ spec }, { lang }) => spec[lang] },
  {
    key: "amount",
    kind: "number",
    value: ({ figure }, { lang }) => figure.amount ?? figure.words?.[lang] ?? null,
  },
  { key: "unit", kind: "text", value: ({ spec }, { lang }) => figureUnits[spec.unit][lang] },
  { key: "note", kind: "text", value: ({ figure }, { lang }) => figure.note?.[lang] ?? null },
  { key: "asOf", kind: "date", value: ({ figure }) => figure.source.asOf },
  {
    key: "sureness",
    kind: "text",
    value: ({ figure }, words) => words.sureness(figure.source.sureness),
  },
  {
    key: "source",
    kind: "text",
    value: ({ figure: { source } }, { lang }) => `${source.publisher}, ${titleIn(source, lang)}`,
  },
  { key: "sourceUrl", kind: "text", value: ({ figure }) => figure.source.url },
];
