import type { Compared } from "../model/compared";
import type { ComparedFacts } from "../model/compared-facts";
import { lotRowsOf } from "./lot-rows.server";
import type { Reader } from "./reader";
import { zoneRows } from "./zone-rows.server";

/** The lots or zones of a comparison; null when one of them is not there. */
export async function comparedRows({ of, ids }: Compared, reader: Reader): Promise<ComparedFacts | null> {
  const facts: ComparedFacts =
    of === "lot" ? { of, rows: await lotRowsOf(ids, reader) } : { of, rows: await zoneRows(reader, ids) };
  return facts.rows.length === ids.length ? facts : null;
}
