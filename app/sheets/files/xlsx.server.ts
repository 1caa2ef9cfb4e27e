import type { CellObject } from "write-excel-file/node";
import writeExcelFile from "write-excel-file/node";
import type { Cell, Table } from "../model/table";

const widest = 60;
const looked = 200;

/** A workbook: one sheet a table; numbers are numbers, days are days, and texts are texts even where they begin with "=". */
export function xlsxOf(tables: readonly Table[], notPublished: string): Promise<Buffer> {
  const sheets = tables.map((table) => ({
    sheet: table.name,
    stickyRowsCount: 1,
    stickyColumnsCount: 2,
    columns: table.headings.map((heading, at) => ({ width: widthOf(heading, table, at) })),
    data: [
      table.headings.map(headingCell),
      ...table.rows.map((row) => row.map((cell, at) => cellOf(cell, table.kinds[at], notPublished))),
    ],
  }));
  return writeExcelFile(sheets).toBuffer();
}

function headingCell(value: string): CellObject {
  return {
    value,
    type: String,
    fontWeight: "bold",
    wrap: true,
    backgroundColor: "#E3F0F1",
    alignVertical: "top",
  };
}

function cellOf(
  cell: Cell,
  kind: Table["kinds"][number] | undefined,
  notPublished: string,
): CellObject | null {
  if (cell === null) {
    return kind === "text"
      ? null
      : { value: notPublished, type: String, fontStyle: "italic", textColor: "#626C69" };
  }
  if (kind === "date") return { value: new Date(cell), type: Date, format: "dd/mm/yyyy" };
  if (typeof cell === "number") return { value: cell, type: Number };
  return { value: cell, type: String };
}

function widthOf(heading: string, { rows }: Table, column: number): number {
  const longest = rows
    .slice(0, looked)
    .reduce((most, row) => Math.max(most, String(row[column] ?? "").length), 0);
  return Math.min(widest, Math.max(10, longest + 2, Math.ceil(heading.length / 2)));
}
