import * as z from "zod";
import { criteriaScopes } from "~/app/criteria/model/validity";
import { criteriaModel } from "~/app/scoring/model";
import { bilingual, pageUrl } from "./facts";

const version = z.object({
  number: z.int(),
  status: z
    .enum(["upcoming", "published", "superseded"])
    .describe("today, in Vietnam. published: in force; upcoming: not yet; superseded: a later one is"),
  publishedAt: z.iso.datetime(),
  effectiveFrom: z.iso.date().describe("first day in force, in Vietnam"),
  effectiveTo: z.iso
    .date()
    .nullable()
    .describe("first day on which a later version is; null: none published"),
  modelHash: z.string().nullable().describe("SHA-256 of the model's canonical JSON"),
  illustrative: z.boolean().describe("made up for the demonstration"),
  link: z.string().describe("the whole model"),
  url: pageUrl,
});

export const apiCriteriaSet = z.object({
  id: z.string(),
  name: bilingual,
  scope: z
    .enum(criteriaScopes)
    .describe("whom it is for; a zone is judged by its own set, its kind's, the province's"),
  zoneKind: z.enum(["park", "cluster"]).nullable().describe("of the scope kind"),
  zone: z.string().nullable().describe("of the scope zone: its identifier"),
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
