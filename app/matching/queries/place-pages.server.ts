import { criteriaSummary } from "~/app/criteria/queries/criteria-summary.server";
import { lotPage } from "~/app/sites/queries/lot-page.server";
import { zonePage } from "~/app/sites/queries/zone-page.server";

/** A zone and the criteria that hold there, or null when there is no such zone. */
export async function zoneWithCriteria(zoneId: string) {
  const [zone, criteria] = await Promise.all([zonePage(zoneId), criteriaSummary(zoneId)]);
  return zone && { zone, criteria };
}

/** A lot and the criteria that would judge a project on it, or null when there is no such lot. */
export async function lotWithCriteria(lotId: string) {
  const lot = await lotPage(lotId);
  return lot && { lot, criteria: await criteriaSummary(lot.zone.id) };
}
