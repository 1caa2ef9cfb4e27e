import type { TakenTable } from "../files/table-file.server";
import type { Compared } from "../model/compared";
import { comparedSearch } from "../model/compared";
import { lotRowsOf } from "./lot-rows.server";
import type { Reader } from "./reader";
import { lotTable } from "./take-lots.server";
import { zoneTable } from "./take-zones.server";
import { zoneRows } from "./zone-rows.server";

/** The lots or zones of a comparison as a table to take away; null when one of them is not there. */
export async function takeCompared(compared: Compared, reader: Reader): Promise<TakenTable | null> {
  const { of, ids } = compared;
  const page = `${reader.origin}/${reader.lang}/compare${comparedSearch(compared)}`;
  if (of === "zone") {
    const rows = await zoneRows(reader, ids);
    return rows.length === ids.length ? zoneTable(rows, { ...reader, page }) : null;
  }
  const rows = await lotRowsOf(ids, reader);
  return rows.length === ids.length ? lotTable(rows, { ...reader, page, total: rows.length }) : null;
}
