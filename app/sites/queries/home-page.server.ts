import type { HomePage } from "../model/views/home-page";
import type { ZoneRow } from "../model/views/zone-page";
import { zoneList } from "./zone-list.server";

const shownUpcoming = 6;
const nearness = ["construction", "clearance", "planned"];

/** What the start page tells of the zones. */
export async function homePage(): Promise<HomePage> {
  const zones = await zoneList();
  const sum = (stage: "open" | "coming") => zones.reduce((total, { lots }) => total + lots[stage], 0);
  return {
    upcoming: upcomingOf(zones).slice(0, shownUpcoming),
    operating: zones
      .filter((zone) => zone.kind === "park" && zone.status?.status === "operating")
      .map((zone) => ({ zone, occupancy: zone.occupancy })),
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
