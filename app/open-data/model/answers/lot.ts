import * as z from "zod";
import { lotFigureDates } from "~/app/sites/model/figure-dates";
import { bilingual, sectorRef, source } from "./facts";
import { lotFacts, lotZone } from "./lots";
import { polygon } from "./shapes";

/** The answer of GET /api/v1/lots/{id}: all that is public about one lot. */
export const apiLotWhole = z.object({
  ...lotFacts,
  zone: lotZone,
  localities: z
    .array(z.string())
    .describe("identifiers of today's communes and wards in which the zone lies"),
  formerLocalities: z.array(z.string()).describe("identifiers of ended units in which it lay"),
  maxDensityPercent: z.int().nullable().describe("share that may be built on; null: not published"),
  sectors: z.array(sectorRef).describe("what may settle there"),
  figureDates: lotFigureDates.describe(
    "for each figure: when it was added, last changed and last confirmed to hold",
  ),
  criteria: z
    .object({ setId: z.string(), number: z.int(), name: bilingual, link: z.string() })
    .nullable()
    .describe("the published criteria by which an application here is ranked"),
  shape: polygon,
  source,
  updatedAt: z.iso.datetime(),
});
export type ApiLotWhole = z.infer<typeof apiLotWhole>;
