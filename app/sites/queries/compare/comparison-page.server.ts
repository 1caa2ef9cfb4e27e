import { db } from "~/app/platform/database/client.server";
import type { Database } from "~/app/platform/database/connect.server";
import { judge } from "../../model/compare/best-values";
import type { CompareAddress } from "../../model/compare/compare-address";
import type { ComparisonPage } from "../../model/compare/comparison";
import { compareLots } from "./compare-lots.server";
import { compareZones } from "./compare-zones.server";

/** Everything the page of a comparison shows. */
export async function comparisonPage(
  { kind, ids, beyond, onlyDifferences }: CompareAddress,
  today: string,
  database: Database = db,
): Promise<ComparisonPage> {
  const compare = kind === "lot" ? compareLots : compareZones;
  const { columns, rows } = await compare(database, ids, today);
  const judged = rows.map((row) => judge(row, columns));
  return {
    kind,
    columns,
    rows: onlyDifferences ? judged.filter(({ differs }) => differs) : judged,
    missing: ids.filter((id) => !columns.some((column) => column.id === id)),
    beyond,
    onlyDifferences,
  };
}
