import type { Problem } from "~/app/scoring/model/problem";
import { problem } from "~/app/scoring/model/problem";
import type { Language } from "~/app/scoring/text/bilingual";
import type { CellKind } from "./headings";

export type Leaf = string | { readonly low: string; readonly high: string } | readonly Leaf[] | SectorCell;
interface SectorCell {
  readonly version: string;
  readonly code: string;
}

/** A cell as the JSON that means the same, or what keeps it from being read. */
export type Cell = { readonly leaf: Leaf } | { readonly fault: (path: readonly string[]) => Problem };

/** Reads a cell that is not empty. `numbers`: the language whose marks stand in them; without, a point and no others. */
export function readCell(cell: string, kind: CellKind, numbers?: Language): Cell {
  if (kind === "text") return { leaf: cell };
  return kind === "sectors" ? { leaf: sectors(cell) } : figure(cell, numbers);
}

/** `none`, or keys such as `VSIC2025:131` with spaces between them. */
function sectors(cell: string): SectorCell[] {
  if (cell === "none") return [];
  return cell.split(/\s+/).map((key) => {
    const [version = "", code = ""] = key.split(":");
    return { version, code };
  });
}

/** `3..5` is a range. */
function figure(cell: string, numbers?: Language): Cell {
  const ends = cell.split("..").map((end) => end.trim());
  const fault = ends.length > 2 ? notANumber : ends.map((end) => faultOf(end, numbers)).find(Boolean);
  if (fault) return { fault: (path) => fault(path, cell) };
  const [low = "", high] = ends.map((end) => plain(end, numbers));
  return { leaf: high === undefined ? low : { low, high } };
}

const PLAIN = /^-?\d+(?:\.\d+)?$/;
const GROUPED = /^[1-9]\d{0,2}(?:[.,]\d{3})+$/;
const WRITTEN = {
  vi: /^-?\d+(?:\.\d{3})*(?:,\d+)?$/,
  en: /^-?\d+(?:,\d{3})*(?:\.\d+)?$/,
} as const;

type Fault = (path: readonly string[], cell: string) => Problem;

function faultOf(end: string, numbers?: Language): Fault | undefined {
  if (numbers !== undefined) return WRITTEN[numbers].test(end) ? undefined : notANumber;
  if (GROUPED.test(end)) return ambiguous;
  if (PLAIN.test(end)) return undefined;
  return /^-?\d+,\d+$/.test(end) ? decimalComma : notANumber;
}

function plain(end: string, numbers?: Language): string {
  if (numbers === "vi") return end.replaceAll(".", "").replace(",", ".");
  return numbers === "en" ? end.replaceAll(",", "") : end;
}

const ambiguous: Fault = (path, cell) =>
  problem(
    path,
    "ambiguous-number",
    `«${cell}» có thể hiểu theo hai cách: viết không có dấu phân cách hàng nghìn, hoặc thêm --numbers vi hay --numbers en`,
    `“${cell}” can be read in two ways: write it without thousands marks, or add --numbers vi or --numbers en`,
  );
const decimalComma: Fault = (path, cell) =>
  problem(
    path,
    "decimal-comma",
    `«${cell}» có dấu phẩy thập phân: thêm --numbers vi`,
    `“${cell}” has a decimal comma: add --numbers vi`,
  );
const notANumber: Fault = (path, cell) =>
  problem(path, "not-a-number", `«${cell}» không phải là số`, `“${cell}” is not a number`);
