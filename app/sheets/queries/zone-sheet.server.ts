import { db } from "~/app/platform/database/client.server";
import { shapeOf } from "~/app/sites/queries/select-lot.server";
import { zonePage } from "~/app/sites/queries/zone-page.server";
import type { ZoneSheetFacts } from "../model/zones/zone-sheet";
import { sheetCriteria } from "./sheet-criteria.server";
import { surroundings } from "./surroundings.server";

/** Everything the sheet of one zone shows, or null when there is no such zone. */
export async function zoneSheet(zoneId: string): Promise<ZoneSheetFacts | null> {
  const [zone, more] = await Promise.all([
    zonePage(zoneId),
    db.zone.findUnique({ where: { id: zoneId }, select: { outline: true } }),
  ]);
  if (!zone || !more) return null;
  const [criteria, around] = await Promise.all([sheetCriteria(zoneId), surroundings()]);
  return { zone, outline: more.outline === null ? null : shapeOf(more.outline), criteria, around };
}
