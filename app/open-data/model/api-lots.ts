import * as z from "zod";
import { languages } from "~/app/platform/i18n/languages";
import { lotFacets, lotStatuses, zoneKinds } from "~/app/sites/model/lot-terms";

const bilingual = z.object({ vi: z.string(), en: z.string() });

/** One lot as the public interface gives it. */
export const apiLot = z.object({
  id: z.string().describe("stable identifier of the lot"),
  code: z.string().describe("as signposted in the zone, e.g. A12"),
  zone: z.object({
    id: z.string(),
    kind: z.enum(zoneKinds).describe("park: khu công nghiệp; cluster: cụm công nghiệp"),
    name: z.string().describe("proper name without KCN or CCN"),
    title: bilingual.describe("name with its kind"),
  }),
  localities: z.array(bilingual).describe("communes and wards of today in which the zone lies"),
  status: z.enum(lotStatuses),
  reservedFor: z
    .enum(["sme", "hi_tech"])
    .nullable()
    .describe("for whom law keeps it (Resolution 198/2025/QH15)"),
  areaM2: z.int().describe("square metres"),
  powerKva: z.int().nullable().describe("kVA; null: not published"),
  waterM3Day: z.int().nullable().describe("cubic metres a day; null: not published"),
  wastewaterM3Day: z.int().nullable().describe("cubic metres a day; null: not published"),
  readyFrom: z.iso.date().nullable().describe("expected or actual first day; null: not published"),
  illustrative: z.boolean().describe("made up for the demonstration, not a real lot"),
  url: z.string().describe("path of its page in the language asked for"),
});
export type ApiLot = z.infer<typeof apiLot>;

const facetValue = z.object({
  value: z.string().describe("to be given as the parameter of the facet's name"),
  label: bilingual,
  note: bilingual.optional().describe("tells values of the same label apart"),
  count: z.int().describe("lots with this value that meet all conditions of other parameters"),
});

/** The answer of GET /api/v1/lots. */
export const apiLots = z.object({
  data: z.array(apiLot),
  page: z.object({
    number: z.int().describe("from 1"),
    size: z.int(),
    total: z.int().describe("lots on all pages"),
  }),
  facets: z.record(z.enum(lotFacets), z.array(facetValue)),
  links: z.object({
    self: z.string(),
    next: z.string().nullable(),
    prev: z.string().nullable(),
  }),
  answeredBy: z
    .enum(["search", "database"])
    .describe("database: the search engine is away, order is simpler"),
});
export type ApiLots = z.infer<typeof apiLots>;

/** Beside the parameters of the list of lots. */
export const apiLanguage = z.enum(languages).default("vi");
