import { db } from "~/app/platform/database/client.server";
import type { Database } from "~/app/platform/database/connect.server";
import { judge } from "../../model/compare/best-values";
import type { CompareAddress } from "../../model/compare/compare-address";
import type { Comparison } from "../../model/compare/comparison";
import { NumberedSources } from "../../model/views/numbered-sources";
import { compareLots } from "./compare-lots.server";
import { compareZones } from "./compare-zones.server";

/** The rows of a comparison, for its page and for all that is taken away of it, so that they cannot disagree. */
export async function comparison(
  { kind, ids, onlyDifferences }: CompareAddress,
  today: string,
  database: Database = db,
): Promise<Comparison> {
  const compare = kind === "lot" ? compareLots : compareZones;
  const sources = new NumberedSources();
  const { columns, rows } = await compare({ db: database, ids, today, sources });
  const judged = rows.map((row) => judge(row, columns));
  return {
    kind,
    columns,
    rows: onlyDifferences ? judged.filter(({ differs }) => differs) : judged,
    sources: sources.all,
    missing: ids.filter((id) => !columns.some((column) => column.id === id)),
    onlyDifferences,
  };
}
