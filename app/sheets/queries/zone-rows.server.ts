import { db } from "~/app/platform/database/client.server";
import { paths } from "~/app/platform/paths";
import type { ZonePage, ZoneRow } from "~/app/sites/model/views/zone-page";
import { shapeOf } from "~/app/sites/queries/select-lot.server";
import { zonePage } from "~/app/sites/queries/zone-page.server";
import type { ZoneFileRow } from "../model/zones/zone-row";
import type { Reader } from "./reader";

/** Zones of the register, in their order, with all that is published about each. */
export async function zoneRows(zones: readonly ZoneRow[], { lang, origin }: Reader): Promise<ZoneFileRow[]> {
  const [outlines, ...pages] = await Promise.all([zoneOutlines(), ...zones.map(({ id }) => zonePage(id))]);
  return pages.flatMap((zone, at) => {
    const lots = zones[at]?.lots;
    if (!zone || !lots) return [];
    const page = origin + paths.zone(lang, zone.id);
    return [{ ...withoutPlan(zone), lots, outline: outlines.get(zone.id) ?? null, page }];
  });
}

function withoutPlan({ lots: _lots, lotsInAll: _all, ...zone }: ZonePage) {
  return zone;
}

async function zoneOutlines(): Promise<Map<string, number[][][]>> {
  const rows = await db.zone.findMany({ select: { id: true, outline: true } });
  return new Map(rows.flatMap(({ id, outline }) => (outline === null ? [] : [[id, shapeOf(outline)]])));
}
