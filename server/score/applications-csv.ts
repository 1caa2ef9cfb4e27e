import type { Problem } from "~/app/scoring/model/problem";
import { readWith } from "~/app/scoring/model/schema-problems";
import { idProblems } from "~/app/scoring/ranking/ids";
import type { Language } from "~/app/scoring/text/bilingual";
import type { Leaf } from "./csv/cells";
import { readCell } from "./csv/cells";
import type { Row } from "./csv/grid";
import { gridOf } from "./csv/grid";
import { headingProblems, kindOf } from "./csv/headings";
import type { Application } from "./projects";
import { application } from "./projects";
import { refuse, refuseAny } from "./refusal";

/**
 * Applications from a table: one row each, the headings being paths such as `landAreaM2`, `registeredCapital.amount`,
 * `sector.code`, `site.powerKvaFree` or `ratings.investor`. An empty cell is not known, `3..5` is a range,
 * `site.excludedSectors` holds `none` or keys such as `VSIC2025:131`.
 * @param numbers the language whose decimal and thousands marks the table has; without, a point and no others
 * @throws Refusal naming the row and the heading of everything that is wrong
 */
export function applicationsFromCsv(text: string, numbers?: Language): Application[] {
  const [headings, ...rows] = gridOf(text);
  if (headings === undefined || rows.length === 0)
    return refuse(["applications"], "empty", "bảng không có hồ sơ nào", "the table holds no applications");
  refuseAny(headingProblems(headings, rows));
  const read = rows.map((row) => readRow(row, headings.cells, numbers));
  refuseAny(read.flatMap((each) => each.problems));
  const applications = read.flatMap((each) => each.applications);
  refuseAny(
    idProblems(
      applications.map(({ id }) => id),
      (index) => [placeOf(rows[index]), "id"],
    ),
  );
  return applications;
}

/** The heading is row 1, as people see it in a spreadsheet. */
function placeOf(row: Row | undefined): string {
  if (row === undefined) throw new RangeError("there is no such row");
  return `row ${row.number}`;
}

interface ReadRow {
  readonly problems: readonly Problem[];
  readonly applications: readonly Application[];
}

function readRow(row: Row, headings: readonly string[], numbers?: Language): ReadRow {
  const place = placeOf(row);
  const tree: Tree = { profile: {} };
  const problems: Problem[] = [];
  for (const [column, cell] of row.cells.entries()) {
    const heading = headings[column] ?? "";
    const kind = kindOf(heading);
    if (cell === "" || kind === undefined) continue;
    const told = readCell(cell, kind, numbers);
    if ("fault" in told) problems.push(told.fault([place, heading]));
    else plant(tree, branchOf(heading), told.leaf);
  }
  if (problems.length > 0) return { problems, applications: [] };
  const parsed = readWith(application, tree);
  if (parsed.ok) return { problems: [], applications: [parsed.value] };
  return { problems: parsed.problems.map((each) => inRow(each, place)), applications: [] };
}

function inRow(each: Problem, place: string): Problem {
  return { ...each, path: `${place}.${each.path.replace(/^profile\./, "")}` };
}

type Tree = { [key: string]: Tree | Leaf };

const OUTSIDE_PROFILE = new Set(["id", "site", "ratings"]);

/** `sector.code` → profile, sector, code; `ratings.investor` → ratings, investor. */
function branchOf(heading: string): string[] {
  const path = heading.split(".");
  return OUTSIDE_PROFILE.has(path[0] ?? "") ? path : ["profile", ...path];
}

/** Headings are known ones, so no name can be that of what every object has. */
function plant(tree: Tree, [key = "", ...rest]: readonly string[], leaf: Leaf): void {
  if (rest.length === 0) {
    tree[key] = leaf;
    return;
  }
  const branch = (tree[key] ?? {}) as Tree;
  tree[key] = branch;
  plant(branch, rest, leaf);
}
