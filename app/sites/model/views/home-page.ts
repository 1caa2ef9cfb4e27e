import type { ZoneAmount, ZoneRow } from "./zone-page";

export interface HomePage {
  /** zones where land will come: what a newcomer should look at first */
  upcoming: ZoneRow[];
  /** parks that run, with their latest published occupancy */
  operating: { zone: ZoneRow; occupancy: ZoneAmount | null }[];
  totals: { parks: number; clusters: number; lotsOpen: number; lotsComing: number };
}
