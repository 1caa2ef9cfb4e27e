import * as z from "zod";
import { bilingual, source } from "./facts";

const apiTarget = z.object({
  id: z.string(),
  name: bilingual,
  amount: z.number(),
  unit: bilingual,
  fromYear: z.int().nullable(),
  toYear: z.int().nullable(),
  note: bilingual.nullable(),
  agency: bilingual.nullable(),
  source,
});

/** The answer of GET /api/v1/programme: the targets of the industry programme. */
export const apiProgramme = z.object({ data: z.array(apiTarget), total: z.int() });
