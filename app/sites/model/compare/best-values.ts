import { inBaseUnit } from "./compare-units";
import type { Cell, ComparedColumn, CompareRow, JudgedRow } from "./comparison";
import type { Direction } from "./row-table";

/** What a cell weighs in a comparison of its kind; null where it cannot be compared. */
function weightOf(cell: Cell): { quantity: string; amount: number } | null {
  switch (cell.kind) {
    case "amount":
      return inBaseUnit(cell.amount, cell.unit);
    case "now":
      return { quantity: "day", amount: Number.NEGATIVE_INFINITY };
    case "day":
      return { quantity: "day", amount: Date.parse(cell.day) };
    default:
      return null;
  }
}

/**
 * The columns with the best value. None where better depends on the project, where fewer than two values are known,
 * where all known ones are equal, or where they are stated in quantities that cannot be compared.
 */
export function bestColumns(cells: readonly Cell[], better: Direction): number[] {
  if (better === null) return [];
  const known = cells.flatMap((cell, at) => {
    const weight = weightOf(cell);
    return weight ? [{ at, ...weight }] : [];
  });
  const amounts = known.map(({ amount }) => amount);
  const best = better === "less" ? Math.min(...amounts) : Math.max(...amounts);
  const quantities = new Set(known.map(({ quantity }) => quantity));
  if (quantities.size !== 1 || amounts.every((amount) => amount === best)) return [];
  return known.filter(({ amount }) => amount === best).map(({ at }) => at);
}

/** Whether two columns say different things. "Not published" is not the same as a value. */
export function cellsDiffer(cells: readonly Cell[]): boolean {
  return new Set(cells.map(sameness)).size > 1;
}

function sameness(cell: Cell): string {
  // What is said counts, not in which document.
  if (cell.kind !== "amount") return JSON.stringify({ ...cell, cited: undefined });
  // Two ports at the same distance are as near as each other, but they are not the same port.
  return JSON.stringify([inBaseUnit(cell.amount, cell.unit), cell.note?.vi, cell.coming?.vi]);
}

/** "Nearest", "earliest" or "lowest": less is said as people say it of this kind of thing. */
export function bestWord({
  group,
  better,
}: Pick<CompareRow, "group" | "better">): "more" | "nearest" | "earliest" | "lowest" {
  if (better === "more") return "more";
  if (group === "distances") return "nearest";
  return group === "readiness" ? "earliest" : "lowest";
}

/** What nobody can have is best in nothing. */
export function judge(row: CompareRow, columns: readonly Pick<ComparedColumn, "canBeHad">[]): JudgedRow {
  const toBeHad = row.cells.map((cell, at): Cell => (columns[at]?.canBeHad ? cell : { kind: "none" }));
  return { ...row, best: bestColumns(toBeHad, row.better), differs: cellsDiffer(row.cells) };
}
