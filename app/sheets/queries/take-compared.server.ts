import type { TakenTable } from "../files/table-file.server";
import type { Compared } from "../model/compared";
import { comparedAddress } from "../model/compared";
import { comparedRows } from "./compared-rows.server";
import type { Reader } from "./reader";
import { lotTable } from "./take-lots.server";
import { zoneTable } from "./take-zones.server";

/** The lots or zones of a comparison as a table to take away; null when one of them is not there. */
export async function takeCompared(compared: Compared, reader: Reader): Promise<TakenTable | null> {
  const facts = await comparedRows(compared, reader);
  if (!facts) return null;
  const page = comparedAddress(compared, reader);
  return facts.of === "zone"
    ? zoneTable(facts.rows, { ...reader, page })
    : lotTable(facts.rows, { ...reader, page, total: facts.rows.length });
}
