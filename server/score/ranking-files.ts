import { writeFile } from "node:fs/promises";
import { stringify } from "csv-stringify/sync";
import writeExcelFile from "write-excel-file/node";
import type { Sheet } from "./ranking-sheet";

/** Writes the first sheet as CSV that spreadsheets open as text, never as formulas. */
export async function writeCsv(path: string, [sheet]: readonly Sheet[]): Promise<void> {
  const text = stringify(
    [...(sheet?.rows ?? [])].map((row) => [...row]),
    { bom: true, escape_formulas: true },
  );
  await writeFile(path, text, "utf8");
}

/** Writes every sheet, numbers as numbers, headings bold and kept in view. */
export async function writeXlsx(path: string, sheets: readonly Sheet[]): Promise<void> {
  const books = sheets.map(({ name, rows }) => ({
    sheet: name,
    stickyRowsCount: 1,
    columns: widths(rows),
    data: rows.map((row, at) =>
      row.map((cell) =>
        cell === null ? null : { value: cell, ...(at === 0 && { fontWeight: "bold" as const }) },
      ),
    ),
  }));
  await writeExcelFile(books).toFile(path);
}

const WIDEST = 80;

function widths(rows: Sheet["rows"]): { width: number }[] {
  const headings = rows[0] ?? [];
  return headings.map((_, column) => ({
    width: Math.min(
      WIDEST,
      Math.max(8, ...rows.slice(0, 200).map((row) => String(row[column] ?? "").length + 2)),
    ),
  }));
}
