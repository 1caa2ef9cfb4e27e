import * as z from "zod";
import { zoneKinds } from "~/app/sites/model/lot-terms";
import { zoneStatuses } from "~/app/sites/model/views/zone-page";
import { bilingual, pageUrl, source } from "./facts";

/** What every answer about a zone holds. */
export const zoneFacts = {
  id: z.string().describe("stable identifier of the zone"),
  kind: z.enum(zoneKinds).describe("park: khu công nghiệp; cluster: cụm công nghiệp"),
  name: z.string().describe("proper name without KCN or CCN"),
  title: bilingual.describe("name with its kind"),
  localities: z.array(z.string()).describe("identifiers of today's communes and wards in which it lies"),
  formerLocalities: z.array(z.string()).describe("identifiers of ended units in which it lay"),
  url: pageUrl,
};

/** One zone of the register. */
export const apiZone = z.object({
  ...zoneFacts,
  status: z
    .object({ value: z.enum(zoneStatuses), since: z.iso.date(), source })
    .nullable()
    .describe("latest published status; null: not published"),
  areaHa: z.object({ value: z.number(), source }).nullable().describe("hectares; null: not published"),
  lots: z.object({
    open: z.int().describe("ready for an investor"),
    coming: z.int().describe("planned, being cleared or built"),
    taken: z.int().describe("reserved, let or suspended"),
  }),
});
export type ApiZone = z.infer<typeof apiZone>;

/** The answer of GET /api/v1/zones. */
export const apiZones = z.object({ data: z.array(apiZone), total: z.int() });
export type ApiZones = z.infer<typeof apiZones>;
