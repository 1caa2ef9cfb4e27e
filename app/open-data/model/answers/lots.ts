import * as z from "zod";
import { lotFacets, lotPurposes, lotStatuses, zoneKinds } from "~/app/sites/model/lot-terms";
import { bilingual, pageLinks, pageUrl } from "./facts";

/** What every answer about a lot holds. */
export const lotFacts = {
  id: z.string().describe("stable identifier of the lot"),
  code: z.string().describe("as signposted in the zone, e.g. A12"),
  status: z.enum(lotStatuses),
  reservedFor: z.enum(lotPurposes).nullable().describe("for whom law keeps it (Resolution 198/2025/QH15)"),
  areaM2: z.int().describe("square metres"),
  powerKva: z.int().nullable().describe("kVA; null: not published"),
  waterM3Day: z.int().nullable().describe("cubic metres a day; null: not published"),
  wastewaterM3Day: z.int().nullable().describe("cubic metres a day; null: not published"),
  rentUsdM2Term: z
    .number()
    .nullable()
    .describe("USD per m² for the remaining term, without VAT; null: not published"),
  readyFrom: z.iso.date().nullable().describe("expected or actual first day; null: not published"),
  latitude: z.number().describe("degrees, WGS 84"),
  longitude: z.number().describe("degrees, WGS 84"),
  confirmedOn: z.iso.date().describe("the oldest confirmation among its figures"),
  illustrative: z.boolean().describe("made up for the demonstration, not a real lot"),
  url: pageUrl,
};

export const lotZone = z.object({
  id: z.string(),
  kind: z.enum(zoneKinds).describe("park: khu công nghiệp; cluster: cụm công nghiệp"),
  name: z.string().describe("proper name without KCN or CCN"),
  title: bilingual.describe("name with its kind"),
});

/** One lot of a list. */
export const apiLot = z.object({
  ...lotFacts,
  zone: lotZone,
  localities: z.array(bilingual).describe("communes and wards of today in which the zone lies"),
  changedOn: z.iso.date().describe("the latest change among its figures"),
  distanceKm: z
    .number()
    .nullable()
    .describe("kilometres to the nearest part of what is given as `near`; null without it"),
  nearest: bilingual
    .nullable()
    .describe("which one that is, where `near` is a kind of which any will do; else null"),
});
export type ApiLot = z.infer<typeof apiLot>;

const facetValue = z.object({
  value: z.string().describe("to be given as the parameter of the facet's name"),
  label: bilingual,
  note: bilingual.optional().describe("tells values of the same label apart"),
  count: z.int().describe("lots with this value that meet all conditions of other parameters"),
});

const range = z.object({ min: z.number(), max: z.number() }).nullable();

const relaxation = z.object({
  need: z.string().describe("the first parameter to ease"),
  needs: z.array(z.string()).describe("all parameters to ease"),
  total: z.int().describe("lots there would be then"),
  link: z.string().describe("the eased question"),
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
  bounds: z
    .object({
      areaMin: range,
      areaMax: range,
      powerMin: range,
      waterMin: range,
      wastewaterMin: range,
      rentMax: range,
      readyBy: z.object({ min: z.iso.date(), max: z.iso.date() }).nullable(),
    })
    .describe("smallest and largest value among the lots in question; null: none has one"),
  near: z
    .object({
      label: bilingual,
      latitude: z.number().nullable().describe("of its mark on the map; null: any of a kind"),
      longitude: z.number().nullable().describe("of its mark on the map; null: any of a kind"),
    })
    .nullable()
    .describe("what distances are measured from"),
  searchedAs: z.string().nullable().describe("what was searched instead, where nothing was found as typed"),
  noLots: z
    .object({
      all: z.int().describe("lots there are, whatever is asked of them"),
      needs: z
        .array(z.object({ need: z.string(), excludes: z.int() }))
        .describe("how many of all lots each condition alone keeps out"),
      relaxations: z.array(relaxation),
    })
    .nullable()
    .describe("why there are none, where there are none"),
  links: pageLinks,
  answeredBy: z
    .enum(["search", "database"])
    .describe("database: the search engine is away, order is simpler"),
});
export type ApiLots = z.infer<typeof apiLots>;
