import { stringify } from "csv-stringify/sync";
import type { Table } from "../model/table";

/** RFC 4180 with a byte-order mark, so that Excel reads the marks right; no cell can start a formula. */
export function csvOf({ headings, rows }: Table): Buffer {
  const text = stringify([headings, ...rows], {
    bom: true,
    escape_formulas: true,
    record_delimiter: "windows",
  });
  return Buffer.from(text, "utf8");
}
