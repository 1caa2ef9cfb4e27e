import { db } from "~/app/platform/database/client.server";
import type { Database } from "~/app/platform/database/connect.server";
import type { CompareAddress } from "../../model/compare/compare-address";
import type { ComparisonPage } from "../../model/compare/comparison";
import { comparison } from "./comparison.server";

/** Everything the page of a comparison shows. */
export async function comparisonPage(
  address: CompareAddress,
  today: string,
  database: Database = db,
): Promise<ComparisonPage> {
  return { ...(await comparison(address, today, database)), beyond: address.beyond };
}
