import { parse } from "csv-parse/sync";
import type { Problem } from "~/app/scoring/model/problem";
import { problem } from "~/app/scoring/model/problem";
import { Refusal, refuse } from "../refusal";

/** A row of a table, with the number that a spreadsheet gives it. */
export interface Row {
  readonly number: number;
  readonly cells: readonly string[];
}

/**
 * The rows of a table that hold anything, all as wide as the first, which are the headings. Comma or semicolon between cells, or what a
 * first line `sep=…` names.
 * @throws Refusal naming every row that has too many or too few cells, or quotes that do not close
 */
export function gridOf(text: string): Row[] {
  const { delimiter, body, before } = opened(text);
  const rows = recordsOf(body, delimiter, before)
    .map((cells, index) => ({ number: index + 1 + before, cells }))
    .filter(({ cells }) => cells.some((cell) => cell !== ""));
  const width = rows[0]?.cells.length;
  const ragged = rows.filter(({ cells }) => cells.length !== width);
  if (ragged.length > 0) throw new Refusal(ragged.map((row) => raggedRow(row, width ?? 0)));
  return rows;
}

interface Opened {
  readonly delimiter: string;
  readonly body: string;
  /** Rows that stand before the headings. */
  readonly before: number;
}

function opened(text: string): Opened {
  const named = /^\uFEFF?sep=(?<delimiter>[,;\t|])\r?\n/.exec(text);
  if (named)
    return { delimiter: named.groups?.delimiter ?? ",", body: text.slice(named[0].length), before: 1 };
  const [heading = ""] = text.split(/\r?\n/, 1);
  const delimiter = heading.split(";").length > heading.split(",").length ? ";" : ",";
  return { delimiter, body: text, before: 0 };
}

function recordsOf(body: string, delimiter: string, before: number): string[][] {
  try {
    return parse(body, { bom: true, delimiter, relax_column_count: true, trim: true });
  } catch (error) {
    const records = error instanceof Error && "records" in error ? Number(error.records) : 0;
    return refuse(
      [`row ${records + 1 + before}`],
      "broken-quotes",
      "dấu ngoặc kép không được đóng hoặc đứng giữa ô",
      "a quotation mark is not closed, or stands inside a cell",
    );
  }
}

function raggedRow({ number, cells }: Row, width: number): Problem {
  return problem(
    [`row ${number}`],
    "ragged-row",
    `có ${cells.length} ô, trong khi hàng tiêu đề có ${width}`,
    `has ${cells.length} cells where the headings have ${width}`,
  );
}
