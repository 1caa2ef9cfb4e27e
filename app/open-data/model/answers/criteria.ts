import * as z from "zod";
import { criteriaModel } from "~/app/scoring/model";
import { bilingual, pageUrl } from "./facts";

const version = z.object({
  number: z.int(),
  status: z.enum(["published", "superseded"]).describe("published: in force; superseded: a later one is"),
  publishedAt: z.iso.datetime(),
  effectiveFrom: z.iso.date().nullable(),
  modelHash: z.string().nullable().describe("SHA-256 of the model's canonical JSON"),
  illustrative: z.boolean().describe("made up for the demonstration"),
  link: z.string().describe("the whole model"),
  url: pageUrl,
});

export const apiCriteriaSet = z.object({
  id: z.string(),
  name: bilingual,
  zone: z.string().nullable().describe("identifier of its zone; null: for the whole province"),
  versions: z.array(version).describe("newest first; drafts are not public"),
});

/** The answer of GET /api/v1/criteria. */
export const apiCriteriaSets = z.object({ data: z.array(apiCriteriaSet), total: z.int() });
export type ApiCriteriaSets = z.infer<typeof apiCriteriaSets>;

/** The answer of GET /api/v1/criteria/{setId}/{number}. */
export const apiCriteriaVersion = version.omit({ link: true }).extend({
  set: apiCriteriaSet.omit({ versions: true }),
  model: criteriaModel.describe("all that is needed to compute a score again"),
});
export type ApiCriteriaVersion = z.infer<typeof apiCriteriaVersion>;
