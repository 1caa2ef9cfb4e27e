import type { Language } from "~/app/platform/i18n/languages";
import { compareUnits } from "~/app/sites/model/compare/compare-units";
import type { Cell, ComparedColumn, Comparison, JudgedRow } from "~/app/sites/model/compare/comparison";
import { compareGroups } from "~/app/sites/model/compare/row-table";
import { cellWords } from "../components/compare/cell-words.server";
import { bestName, rowName } from "../components/compare/row-words.server";
import { both } from "../components/frame/says.server";
import type { Table, Cell as TableCell } from "../model/table";

interface Look {
  lang: Language;
  comparison: Comparison;
}

/** The rows of a comparison as its page shows them, a column for each thing compared, amounts as numbers. */
export function comparisonTable({ comparison, lang }: Look): Table {
  const { columns, rows } = comparison;
  const inOrder = compareGroups.flatMap((group) => rows.filter((row) => row.group === group));
  return {
    name: both("sheets:sheet.comparison")[lang],
    headings: [
      both("sheets:compared.subject")[lang],
      both("sheets:compared.row")[lang],
      ...columns.map((column) => headingOf(column, { comparison, lang })),
      both("sheets:column.unit")[lang],
      both("compare:differs")[lang],
      both("sheets:compared.best")[lang],
    ],
    kinds: ["text", "text", ...columns.map(() => "number" as const), "text", "text", "text"],
    rows: [
      identifiers({ comparison, lang }),
      ...inOrder.flatMap((row) => linesOf(row, { comparison, lang })),
    ],
  };
}

/** Lots of two zones may have the same name. */
function headingOf({ name, under }: ComparedColumn, { comparison: { kind }, lang }: Look): string {
  return kind === "lot" ? `${name[lang]}, ${under[lang]}` : name[lang];
}

function identifiers({ comparison: { columns }, lang }: Look): TableCell[] {
  return ["", both("sheets:column.id")[lang], ...columns.map(({ id }) => id), "", "", ""];
}

/** The values, and below them what the page says smaller: to which port, from which document. */
function linesOf(row: JudgedRow, { comparison, lang }: Look): TableCell[][] {
  const group = both(`compare:group.${row.group}`)[lang];
  const name = rowName(row)[lang];
  const values: TableCell[] = [
    group,
    name,
    ...row.cells.map((cell) => cellValue(cell, lang)),
    unitOf(row, lang),
    row.differs && row.cells.length > 1 ? both("compare:differs")[lang] : "",
    bestOf(row, { comparison, lang }),
  ];
  const notes = row.cells.map((cell) => noteOf(cell, { comparison, lang }));
  if (notes.every((note) => note === "")) return [values];
  return [values, [group, `${name}: ${both("sheets:column.note")[lang]}`, ...notes, "", "", ""]];
}

function cellValue(cell: Cell, lang: Language): TableCell {
  if (cell.kind === "unknown") return null;
  return cell.kind === "amount" ? cell.amount : cellWords(cell).words[lang];
}

function unitOf({ cells }: JudgedRow, lang: Language): string {
  const unit = cells.flatMap((cell) => (cell.kind === "amount" ? [cell.unit] : [])).at(0);
  return unit ? compareUnits[unit][lang] : "";
}

function bestOf(row: JudgedRow, { comparison, lang }: Look): string {
  const best = row.best.flatMap((at) =>
    comparison.columns[at] ? [headingOf(comparison.columns[at], { comparison, lang })] : [],
  );
  return best.length === 0 ? "" : `${bestName(row)[lang]}: ${best.join("; ")}`;
}

function noteOf(cell: Cell, { comparison: { sources }, lang }: Look): string {
  const cited = "cited" in cell ? (cell.cited ?? []) : [];
  const publishers = cited.flatMap((number) => sources[number - 1]?.publisher ?? []);
  return [...cellWords(cell).notes.map((note) => note[lang]), ...publishers].join("; ");
}
