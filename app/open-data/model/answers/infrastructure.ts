import * as z from "zod";
import { infrastructureKinds, infrastructureStatuses } from "~/app/sites/model/places/infrastructure";
import { surenesses } from "~/app/sites/model/views/provenance";
import { bilingual, source } from "./facts";
import { shape } from "./shapes";

/** What zones depend on and lie near. */
export const apiInfrastructure = z.object({
  id: z.string().describe("to be given as the parameter `near` of the lots"),
  kind: z.enum(infrastructureKinds),
  name: bilingual,
  aliases: z.array(z.string()).describe("other names people type"),
  status: z.enum(infrastructureStatuses),
  expectedOn: z.iso.date().nullable().describe("when it is due; null: not published"),
  capacity: z
    .number()
    .nullable()
    .describe(
      "MVA of a substation, m³ a day of a plant, ha of a raw-material zone, tonnes of a port's largest ship",
    ),
  note: bilingual.nullable(),
  latitude: z.number(),
  longitude: z.number(),
  shape,
  shapeSureness: z.enum(surenesses).describe("how sure its place is, apart from the thing itself"),
  source,
  updatedAt: z.iso.datetime(),
});
export type ApiInfrastructure = z.infer<typeof apiInfrastructure>;

/** The answer of GET /api/v1/infrastructure. */
export const apiInfrastructures = z.object({ data: z.array(apiInfrastructure), total: z.int() });
