import { db } from "~/app/platform/database/client.server";
import type { Database } from "~/app/platform/database/connect.server";
import type { CompareAddress } from "../../model/compare/compare-address";
import { otherKind } from "../../model/compare/compare-address";
import type { ComparisonPage } from "../../model/compare/comparison";
import { comparison } from "./comparison.server";
import { namedAs } from "./other-kind.server";

/** Everything the page of a comparison shows. What is missing as the one kind may be there as the other. */
export async function comparisonPage(
  address: CompareAddress,
  today: string,
  database: Database = db,
): Promise<ComparisonPage> {
  const compared = await comparison(address, today, database);
  const notThere = [...compared.missing, ...address.others];
  const others = await namedAs(otherKind[address.kind], notThere, database);
  const missing = notThere.filter((id) => !others.some((other) => other.id === id));
  return { ...compared, missing, others, beyond: address.beyond };
}
