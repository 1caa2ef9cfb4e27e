import { zoneList } from "~/app/sites/queries/zone-list.server";
import type { Compared } from "../model/compared";
import type { ComparedFacts } from "../model/compared-facts";
import { lotRowsOf } from "./lot-rows.server";
import type { Reader } from "./reader";
import { zoneRows } from "./zone-rows.server";

/** The lots or zones of a comparison; null when one of them is not there. */
export async function comparedRows({ of, ids }: Compared, reader: Reader): Promise<ComparedFacts | null> {
  const facts: ComparedFacts =
    of === "lot"
      ? { of, rows: await lotRowsOf(ids, reader) }
      : { of, rows: await zoneRows(await zonesNamed(ids), reader) };
  return facts.rows.length === ids.length ? facts : null;
}

async function zonesNamed(ids: readonly string[]) {
  const zones = await zoneList();
  return ids.flatMap((id) => zones.filter((zone) => zone.id === id));
}
