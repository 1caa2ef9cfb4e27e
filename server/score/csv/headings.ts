import type { Problem } from "~/app/scoring/model/problem";
import { problem } from "~/app/scoring/model/problem";
import { projectProfile, siteFacts } from "~/app/scoring/profile";
import type { Row } from "./grid";

/** How the cells under a heading are read. */
export type CellKind = "text" | "number" | "sectors";

const TEXTS = new Set([
  "technologyGroup",
  "wastewaterClass",
  "environmentCategory",
  "businessLine",
  "sector.code",
  "sector.version",
]);
const PARTS: Readonly<Record<string, readonly string[]>> = {
  sector: ["code", "version"],
  localInputPercent: ["coconut", "seafood", "other"],
  ...Object.fromEntries(
    ["registeredCapital", "annualRevenue", "annualValueAdded", "annualBudgetContribution"].map((money) => [
      money,
      ["amount", "currency"],
    ]),
  ),
};

const known = new Map<string, CellKind>([
  ["id", "text"],
  ...Object.keys(projectProfile.shape).flatMap((field): [string, CellKind][] =>
    (PARTS[field]?.map((part) => `${field}.${part}`) ?? [field]).map((path) => [
      path,
      TEXTS.has(path) || path.endsWith(".currency") ? "text" : "number",
    ]),
  ),
  ...Object.keys(siteFacts.shape).map((fact): [string, CellKind] => [
    `site.${fact}`,
    fact === "excludedSectors" ? "sectors" : "number",
  ]),
]);

/** How cells under this heading are read; undefined when the format has no such heading. */
export function kindOf(heading: string): CellKind | undefined {
  return /^ratings\.[a-z0-9-]+$/.test(heading) ? "number" : known.get(heading);
}

/** Headings that are missing, unknown or said twice. A column without heading and cells is none. */
export function headingProblems({ number, cells }: Row, rows: readonly Row[]): Problem[] {
  const place = `row ${number}`;
  const ownId = cells.includes("id") ? [] : [missing([place, "id"])];
  const problems = cells.flatMap((heading, column) => {
    if (heading === "") return rows.some((row) => row.cells[column] !== "") ? [missing([place])] : [];
    if (cells.indexOf(heading) < column) return [repeated([place, heading])];
    return kindOf(heading) === undefined ? [unknown([place, heading])] : [];
  });
  return [...ownId, ...problems];
}

function missing(path: readonly string[]): Problem {
  return problem(path, "heading-missing", "thiếu tiêu đề cột", "a column has no heading");
}

function repeated(path: readonly string[]): Problem {
  return problem(path, "heading-repeated", "tiêu đề cột bị lặp", "the heading appears twice");
}

function unknown(path: readonly string[]): Problem {
  return problem(
    path,
    "unknown-heading",
    "không có số liệu nào mang tên này",
    "there is no figure of this name",
  );
}
