import * as z from "zod";
import { localityKinds } from "~/app/sites/model/locality-name";
import { bilingual, source } from "./facts";

const succession = z.object({
  locality: z.string().describe("identifier of the other unit"),
  effectiveOn: z.iso.date(),
  source,
});

/** One administrative unit, present or ended. */
export const apiLocality = z.object({
  id: z.string().describe("stable identifier of the unit; its kind may change, the identifier does not"),
  name: z.string(),
  title: bilingual.describe("name with its latest kind"),
  aliases: z.array(z.string()).describe("other spellings people type or print"),
  officialCode: z.string().nullable().describe("of the General Statistics Office; leading zeros count"),
  kind: z.enum(localityKinds).nullable().describe("latest kind"),
  kinds: z
    .array(
      z.object({
        kind: z.enum(localityKinds),
        from: z.iso.date(),
        until: z.iso.date().nullable(),
        source,
      }),
    )
    .describe("oldest first"),
  parent: z.string().nullable().describe("identifier of the unit that contains it"),
  from: z.iso.date().nullable().describe("first day; null: long ago or not known"),
  until: z.iso.date().nullable().describe("last day; null: it exists today"),
  becamePartOf: z.array(succession).describe("units that hold its land now"),
  madeOf: z.array(succession).describe("units whose land it took over"),
  boundary: z
    .object({
      partial: z
        .boolean()
        .describe(
          "an ended district of which only the communes of today that lie wholly in it are known: where one of today holds land of two districts, the line between them is not published",
        ),
      source,
    })
    .nullable()
    .describe("what is known of its boundary, drawn in /api/v1/localities.geojson; null: not published"),
  source,
});
export type ApiLocality = z.infer<typeof apiLocality>;

/** The answer of GET /api/v1/localities. */
export const apiLocalities = z.object({ data: z.array(apiLocality), total: z.int() });
export type ApiLocalities = z.infer<typeof apiLocalities>;
