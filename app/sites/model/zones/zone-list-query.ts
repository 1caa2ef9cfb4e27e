import * as z from "zod";
import { zoneKinds } from "../lot-terms";
import { zoneStatuses } from "../views/zone-page";

/** What a reader asks of the register of zones. A value that means nothing counts as not asked. */
export const zoneListQuery = z.object({
  q: z.string().trim().max(200).catch(""),
  kind: z.enum(zoneKinds).optional().catch(undefined),
  status: z.enum(zoneStatuses).optional().catch(undefined),
  /** id of a commune or ward, of today or before */
  locality: z.string().max(80).optional().catch(undefined),
});
export type ZoneListQuery = z.infer<typeof zoneListQuery>;

export function readZoneListQuery(params: URLSearchParams): ZoneListQuery {
  const said = [...params].filter(([, value]) => value.trim() !== "");
  return zoneListQuery.parse({ q: "", ...Object.fromEntries(said) });
}
