import * as z from "zod";
import { zoneKinds } from "~/app/sites/model/lot-terms";
import { surenesses } from "~/app/sites/model/views/provenance";
import { zoneStatuses } from "~/app/sites/model/views/zone-page";
import { apiLanguage } from "./api-lots";

const bilingual = z.object({ vi: z.string(), en: z.string() });

/** Where a fact comes from. */
const source = z.object({
  title: z.string(),
  publisher: z.string(),
  url: z.string().nullable(),
  asOf: z.iso.date().nullable().describe("day on which the fact stood so; null: the source bears none"),
  sureness: z.enum(surenesses),
});

/** One zone as the public interface gives it. */
export const apiZone = z.object({
  id: z.string().describe("stable identifier of the zone"),
  kind: z.enum(zoneKinds).describe("park: khu công nghiệp; cluster: cụm công nghiệp"),
  name: z.string().describe("proper name without KCN or CCN"),
  title: bilingual.describe("name with its kind"),
  localities: z.array(z.string()).describe("identifiers of today's communes and wards in which it lies"),
  formerLocalities: z.array(z.string()).describe("identifiers of ended units in which it lay"),
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
  url: z.string().describe("path of its page in the language asked for"),
});
export type ApiZone = z.infer<typeof apiZone>;

/** The answer of GET /api/v1/zones. */
export const apiZones = z.object({ data: z.array(apiZone), total: z.int() });
export type ApiZones = z.infer<typeof apiZones>;

/** The parameters of GET /api/v1/zones. */
export const zoneParameters = z.object({
  kind: z.array(z.enum(zoneKinds)).default([]),
  lang: apiLanguage,
});
