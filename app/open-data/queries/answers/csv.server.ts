import { stringify } from "csv-stringify/sync";

type Cell = string | number | boolean | null;

/** A table as RFC 4180 has it, with the names of the columns first. Values that a spreadsheet would run as a formula get a leading apostrophe. */
export function csvOf<Row>(columns: Record<string, (row: Row) => Cell>, rows: readonly Row[]): string {
  const names = Object.keys(columns);
  const cells = rows.map((row) => names.map((name) => columns[name]?.(row) ?? null));
  return stringify([names, ...cells], {
    record_delimiter: "\r\n",
    escape_formulas: true,
    cast: { boolean: String },
  });
}
