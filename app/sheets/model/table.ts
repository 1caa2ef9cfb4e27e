import type { Language } from "~/app/platform/i18n/languages";
import type { Sureness } from "~/app/sites/model/views/provenance";
import type { ZoneStatus } from "~/app/sites/model/views/zone-page";

/** What stands in a cell: an ISO day is a text in a column of dates; null is "not published", or does not apply. */
export type Cell = string | number | null;

/** The language of a table and its words for what is stored as a code. */
export interface Words {
  lang: Language;
  heading: (key: ColumnKey) => string;
  sureness: (sureness: Sureness) => string;
  zoneStatus: (status: ZoneStatus) => string;
}

export interface Column<Row> {
  /** names the heading: `sheets:column.<key>` */
  key: ColumnKey;
  /** the column this one says more about */
  of?: ColumnKey;
  kind: "text" | "number" | "date";
  value: (row: Row, words: Words) => Cell;
}

/** Headings in the order of locales/vi/sheets.json; the same key means the same thing in every table. */
export type ColumnKey =
  | "id"
  | "lot"
  | "zoneId"
  | "zone"
  | "kind"
  | "place"
  | "placeBefore"
  | "agency"
  | "status"
  | "statusSince"
  | "statusSource"
  | "reservedFor"
  | "areaHa"
  | "powerKva"
  | "waterM3Day"
  | "wastewaterM3Day"
  | "rentUsdM2Term"
  | "maxDensityPercent"
  | "readyFrom"
  | "sectors"
  | "sectorsExcluded"
  | "occupancyPercent"
  | "leasableHa"
  | "lotsOpen"
  | "lotsComing"
  | "lotsTaken"
  | "latitude"
  | "longitude"
  | "distanceKm"
  | "changedOn"
  | "confirmedOn"
  | "asOf"
  | "sureness"
  | "source"
  | "sourceUrl"
  | "page"
  | "figure"
  | "amount"
  | "unit"
  | "note";

/** A table ready to be written as a file. */
export interface Table {
  name: string;
  headings: string[];
  kinds: Column<never>["kind"][];
  rows: Cell[][];
}

/** The rows under headings in one language. */
export function tableOf<Row>(
  name: string,
  columns: readonly Column<Row>[],
  rows: readonly Row[],
  words: Words,
): Table {
  return {
    name,
    headings: columns.map(({ key, of }) =>
      of ? `${words.heading(of)}: ${words.heading(key)}` : words.heading(key),
    ),
    kinds: columns.map(({ kind }) => kind),
    rows: rows.map((row) => columns.map(({ value }) => value(row, words))),
  };
}
