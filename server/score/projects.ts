import * as z from "zod";
import { figure } from "~/app/scoring/exact/figure";
import type { CriteriaModel } from "~/app/scoring/model";
import type { Problem } from "~/app/scoring/model/problem";
import { siteFacts, statedProfile } from "~/app/scoring/profile";
import { idProblems } from "~/app/scoring/ranking/ids";
import { createReceipt } from "~/app/scoring/receipt";
import type { Ratings, ScoreRequest } from "~/app/scoring/score";
import { scoreProject } from "~/app/scoring/score";
import { ratingProblems } from "~/app/scoring/score/ratings";
import { whatIf } from "~/app/scoring/what-if";
import { modelFrom } from "./additive";
import { applicationId } from "./input/identity";
import { read, refuseAny } from "./refusal";

const filed = {
  profile: statedProfile,
  site: siteFacts.default(() => siteFacts.parse({})),
  ratings: z.record(z.string(), figure()).default({}),
};

/** One application as filed: figures, site and officers' ratings. */
export const application = z.strictObject({ id: applicationId, ...filed });
export type Application = z.output<typeof application>;

const projectRequest = z.strictObject({ method: z.string(), model: z.unknown(), ...filed });

const whatIfRequest = z.strictObject({
  method: z.literal("what-if"),
  before: z.unknown(),
  after: z.unknown(),
  applications: z.array(application).max(200_000),
});

function projectFrom(input: unknown): ScoreRequest {
  const { model: given, profile, site, ratings } = read(projectRequest, input);
  const model = modelFrom(given, "model");
  refuseAny(ratingProblems(model, ratings));
  return { model, profile, site, ratings };
}

export function answerScore(input: unknown) {
  return scoreProject(projectFrom(input));
}

export function answerReceipt(input: unknown) {
  return createReceipt(projectFrom(input));
}

export function answerWhatIf(input: unknown) {
  const { before, after, applications } = read(whatIfRequest, input);
  const models = [modelFrom(before, "before"), modelFrom(after, "after")] as const;
  refuseAny([
    ...idProblems(
      applications.map(({ id }) => id),
      (index) => ["applications", index, "id"],
    ),
    ...applications.flatMap(({ ratings }, index) => useless(ratings, models, ["applications", index])),
  ]);
  return whatIf(...models, applications);
}

/** A rating may be for a criterion that is given up, or is new: one of the two models must be able to use it. */
function useless(
  ratings: Ratings,
  models: readonly CriteriaModel[],
  place: readonly PropertyKey[],
): readonly Problem[] {
  const [first = [], second = []] = models.map((model) =>
    ratingProblems(model, ratings, [...place, "ratings"]),
  );
  return first.filter(({ path }) => second.some((other) => other.path === path));
}
