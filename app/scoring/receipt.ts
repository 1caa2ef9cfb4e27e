import * as z from "zod";
import { figure } from "./exact/figure";
import type { CriteriaModel } from "./model";
import { parseModel } from "./model";
import type { Problem } from "./model/problem";
import { readWith } from "./model/schema-problems";
import type { ProjectProfile, SiteFacts } from "./profile";
import { projectProfile, siteFacts } from "./profile";
import { hashOf } from "./receipt/canonical";
import type { Difference } from "./receipt/difference";
import { firstDifference } from "./receipt/difference";
import type { Ratings, ScoreRequest, ScoreResult } from "./score";
import { scoreProject, UNPUBLISHED_SITE } from "./score";
import { ratingProblems } from "./score/ratings";

const PARTS = ["model", "profile", "site", "ratings", "result"] as const;

/** Everything needed to compute a published score again, and a SHA-256 of each part's canonical JSON. */
export interface Receipt {
  readonly format: "score-receipt/1";
  readonly model: CriteriaModel;
  readonly profile: ProjectProfile;
  readonly site: SiteFacts;
  readonly ratings: Ratings;
  readonly result: ScoreResult;
  readonly sha256: Readonly<Record<(typeof PARTS)[number], string>>;
}

/** Scores the project and binds inputs and result together. */
export function createReceipt({
  model,
  profile,
  site = UNPUBLISHED_SITE,
  ratings = {},
}: ScoreRequest): Receipt {
  const result = scoreProject({ model, profile, site, ratings });
  const sha256 = hashesOf({ model, profile, site, ratings, result });
  return { format: "score-receipt/1", model, profile, site, ratings, result, sha256 };
}

const receiptSchema = z.strictObject({
  format: z.literal("score-receipt/1"),
  model: z.unknown(),
  profile: z.unknown(),
  site: z.unknown(),
  ratings: z.unknown(),
  result: z.unknown(),
  sha256: z.strictObject(
    Object.fromEntries(PARTS.map((part) => [part, z.string()])) as Record<Part, z.ZodString>,
  ),
});
type Part = (typeof PARTS)[number];

const inputsSchema = z.object({
  profile: projectProfile,
  site: siteFacts,
  ratings: z.record(z.string(), figure()),
});

export type Verification =
  | { readonly match: true; readonly total: string | null }
  | { readonly match: false; readonly difference: Difference }
  | { readonly match: false; readonly problems: readonly Problem[] };

/**
 * Reads a receipt from untrusted JSON, checks each part's hash, scores again and compares.
 * Says `match`, or the first difference, or what makes the receipt unreadable.
 */
export function verifyReceipt(input: unknown): Verification {
  const receipt = readWith(receiptSchema, input);
  if (!receipt.ok) return { match: false, problems: receipt.problems };
  const broken = firstDifference(receipt.value.sha256, hashesOf(receipt.value));
  if (broken) return { match: false, difference: { ...broken, path: `sha256.${broken.path}` } };
  return recompute(receipt.value);
}

function recompute(receipt: z.output<typeof receiptSchema>): Verification {
  const model = parseModel(receipt.model);
  if (!model.ok) return { match: false, problems: prefixed("model", model.problems) };
  const inputs = readWith(inputsSchema, receipt);
  if (!inputs.ok) return { match: false, problems: inputs.problems };
  const strangers = ratingProblems(model.model, inputs.value.ratings);
  if (strangers.length > 0) return { match: false, problems: strangers };
  const result = scoreProject({ model: model.model, ...inputs.value });
  const difference = isOfFirstFormat(receipt.result)
    ? firstDifference(calculated(result), calculated(receipt.result))
    : firstDifference(result, receipt.result);
  if (difference) return { match: false, difference: { ...difference, path: `result.${difference.path}` } };
  return { match: true, total: result.total };
}

function isOfFirstFormat(result: unknown): boolean {
  return z.looseObject({ format: z.literal("score-result/1") }).safeParse(result).success;
}

const TOLD = new Set(["format", "sentence", "needed", "band"]);

/** What a result of any format holds besides words: results of the first were told in others. */
function calculated(result: unknown): unknown {
  return JSON.parse(JSON.stringify(result, (key, member) => (TOLD.has(key) ? undefined : member)));
}

function hashesOf(parts: Readonly<Record<Part, unknown>>): Record<Part, string> {
  return {
    model: hashOf(parts.model),
    profile: hashOf(parts.profile),
    site: hashOf(parts.site),
    ratings: hashOf(parts.ratings),
    result: hashOf(parts.result),
  };
}

function prefixed(place: string, problems: readonly Problem[]): Problem[] {
  return problems.map((each) => ({ ...each, path: each.path === "" ? place : `${place}.${each.path}` }));
}
