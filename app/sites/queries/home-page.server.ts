import { db } from "~/app/platform/database/client.server";
import type { HomePage } from "../model/views/home-page";
import type { ZoneFigureEntry, ZoneRow } from "../model/views/zone-page";
import { figureEntry, figureSelect } from "./select-zone.server";
import { zoneList } from "./zone-list.server";

const shownUpcoming = 6;
const nearness = ["construction", "clearance", "planned"];

/** What the start page tells of the zones. */
export async function homePage(): Promise<HomePage> {
  const [zones, occupancies] = await Promise.all([zoneList(), latestOccupancies()]);
  const sum = (stage: "open" | "coming") => zones.reduce((total, { lots }) => total + lots[stage], 0);
  return {
    upcoming: upcomingOf(zones).slice(0, shownUpcoming),
    operating: zones
      .filter((zone) => zone.kind === "park" && zone.status?.status === "operating")
      .map((zone) => ({ zone, occupancy: occupancies.get(zone.id) ?? null })),
    totals: {
      parks: zones.filter(({ kind }) => kind === "park").length,
      clusters: zones.filter(({ kind }) => kind === "cluster").length,
      lotsOpen: sum("open"),
      lotsComing: sum("coming"),
    },
  };
}

/** The nearest to ready first; among equals, those with more to offer. */
function upcomingOf(zones: readonly ZoneRow[]): ZoneRow[] {
  const rank = ({ status }: ZoneRow) => nearness.indexOf(status?.status ?? "");
  return zones
    .filter((zone) => rank(zone) >= 0)
    .sort((a, b) => rank(a) - rank(b) || b.lots.open + b.lots.coming - a.lots.open - a.lots.coming);
}

async function latestOccupancies(): Promise<Map<string, ZoneFigureEntry>> {
  const rows = await db.zoneFigure.findMany({
    where: { key: { in: ["occupancy", "phase-1-occupancy", "phase-2-occupancy"] } },
    select: { ...figureSelect, zoneId: true },
    orderBy: { asOf: { sort: "asc", nulls: "first" } },
  });
  return new Map(rows.map((row) => [row.zoneId, figureEntry(row)]));
}
