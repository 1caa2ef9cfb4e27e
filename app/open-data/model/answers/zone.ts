import * as z from "zod";
import { surenesses } from "~/app/sites/model/views/provenance";
import { zoneStatuses } from "~/app/sites/model/views/zone-page";
import { bilingual, coordinates, sectorRef, source } from "./facts";
import { polygon } from "./shapes";
import { zoneFacts } from "./zones";

const status = z.object({
  value: z.enum(zoneStatuses),
  since: z.iso.date(),
  expectedNext: z.iso.date().nullable().describe("when the next stage is expected; null: not published"),
  note: bilingual.nullable(),
  source,
});

const figure = z.object({
  key: z.string().describe("stable name of the figure, e.g. total-area"),
  label: bilingual,
  amount: z.number().nullable().describe("null: the source says it in words"),
  words: bilingual.nullable().describe("what the source says where it gives no amount"),
  unit: bilingual,
  note: bilingual.nullable(),
  source,
});

const connection = z.object({
  kind: z.enum(["port", "airport", "city", "road", "waterway"]),
  name: bilingual,
  kilometres: z.number().nullable().describe("null: adjoining, no distance published"),
  source,
});

const paper = z.object({
  number: z.string(),
  issuedOn: z.iso.date().nullable(),
  subject: bilingual,
  source,
});

/** The answer of GET /api/v1/zones/{id}: the zone's whole data sheet. */
export const apiZoneWhole = z.object({
  ...zoneFacts,
  agency: bilingual.nullable().describe("who manages it; null: not published"),
  coordinates: coordinates.extend({ sureness: z.enum(surenesses).nullable() }).nullable(),
  outline: polygon.nullable().describe("null: not published"),
  outlineSureness: z.enum(surenesses).nullable(),
  statuses: z.array(status).describe("newest first"),
  figures: z
    .array(figure)
    .describe("several entries of one key are several sources; a key that is missing is not published"),
  sectors: z.array(sectorRef.extend({ stance: z.enum(["welcome", "excluded"]) })),
  connections: z.array(connection),
  papers: z.array(paper).describe("legal papers"),
  lots: z.object({ total: z.int(), link: z.string().describe("the list of its lots") }),
  updatedAt: z.iso.datetime(),
});
export type ApiZoneWhole = z.infer<typeof apiZoneWhole>;
