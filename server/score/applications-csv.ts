import { parse } from "csv-parse/sync";
import type { Problem } from "~/app/scoring/model/problem";
import { readWith } from "~/app/scoring/model/schema-problems";
import type { Application } from "./projects";
import { application } from "./projects";
import { Refusal } from "./refusal";

type Tree = { [key: string]: Tree | string | { low: string; high: string } };

/**
 * Applications from a table: one row each, the headings being paths such as `landAreaM2`,
 * `registeredCapital.amount`, `sector.code`, `site.powerKvaFree` or `ratings.investor`. An empty cell is not known,
 * `3..5` is a range. Comma or semicolon between cells; decimals with a point and no thousands marks.
 * @throws Refusal naming the row and the heading of everything that is wrong.
 */
export function applicationsFromCsv(text: string): Application[] {
  const rows: Record<string, string>[] = parse(text, {
    bom: true,
    columns: true,
    delimiter: delimiterOf(text),
    skip_empty_lines: true,
    trim: true,
  });
  const read = rows.map((row, index) => rowProblems(row, index));
  const problems = read.flatMap((each) => each.problems);
  if (problems.length > 0) throw new Refusal(problems);
  return read.flatMap((each) => each.applications);
}

function delimiterOf(text: string): string {
  const [heading = ""] = text.split(/\r?\n/, 1);
  return heading.split(";").length > heading.split(",").length ? ";" : ",";
}

/** The heading is row 1, as people see it in a spreadsheet. */
function rowProblems(row: Record<string, string>, index: number) {
  const place = `row ${index + 2}`;
  const grouped = Object.entries(row).filter(([, cell]) => /^[1-9]\d{0,2}([.,]\d{3})+$/.test(cell));
  if (grouped.length > 0) {
    const problems = grouped.map(([heading, cell]) => ambiguous(`${place}.${heading}`, cell));
    return { problems, applications: [] };
  }
  const parsed = readWith(application, treeOf(row));
  if (parsed.ok) return { problems: [], applications: [parsed.value] };
  const problems = parsed.problems.map((each) => ({
    ...each,
    path: `${place}.${each.path.replace(/^profile\./, "")}`,
  }));
  return { problems, applications: [] };
}

function ambiguous(path: string, cell: string): Problem {
  const message = {
    vi: `«${cell}» có thể hiểu theo hai cách: viết không có dấu phân cách hàng nghìn`,
    en: `“${cell}” can be read in two ways: write it without thousands marks`,
  };
  return { path, code: "ambiguous-number", message };
}

const OUTSIDE_PROFILE = new Set(["id", "site", "ratings"]);

function treeOf(row: Record<string, string>): Tree {
  const tree: Tree = { profile: {} };
  for (const [heading, cell] of Object.entries(row)) {
    if (cell === "") continue;
    const path = heading.split(".");
    const [top = ""] = path;
    plant(tree, OUTSIDE_PROFILE.has(top) ? path : ["profile", ...path], leafOf(cell));
  }
  return tree;
}

function leafOf(cell: string): string | { low: string; high: string } {
  const [low, high] = cell.split("..").map((end) => end.trim());
  return low && high ? { low, high } : cell;
}

function plant(tree: Tree, [key = "", ...rest]: readonly string[], leaf: Tree[string]): void {
  if (rest.length === 0) {
    Object.defineProperty(tree, key, { value: leaf, enumerable: true, configurable: true, writable: true });
    return;
  }
  const known = Object.hasOwn(tree, key) ? tree[key] : undefined;
  const branch: Tree = typeof known === "object" && !("low" in known) ? (known as Tree) : {};
  Object.defineProperty(tree, key, { value: branch, enumerable: true, configurable: true, writable: true });
  plant(branch, rest, leaf);
}
