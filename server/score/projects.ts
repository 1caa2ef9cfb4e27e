import * as z from "zod";
import { figure } from "~/app/scoring/exact/figure";
import { projectProfile, siteFacts } from "~/app/scoring/profile";
import { idProblems } from "~/app/scoring/ranking/ids";
import { createReceipt } from "~/app/scoring/receipt";
import type { ScoreRequest } from "~/app/scoring/score";
import { scoreProject } from "~/app/scoring/score";
import { whatIf } from "~/app/scoring/what-if";
import { modelFrom } from "./additive";
import { Refusal, read } from "./refusal";

const filed = {
  profile: projectProfile,
  site: siteFacts.default(() => siteFacts.parse({})),
  ratings: z.record(z.string(), figure()).default({}),
};

/** One application as filed: figures, site and officers' ratings. */
export const application = z.strictObject({ id: z.string().min(1), ...filed });
export type Application = z.output<typeof application>;

const projectRequest = z.strictObject({ method: z.string(), model: z.unknown(), ...filed });

const whatIfRequest = z.strictObject({
  method: z.literal("what-if"),
  before: z.unknown(),
  after: z.unknown(),
  applications: z.array(application).max(200_000),
});

function projectFrom(input: unknown): ScoreRequest {
  const { model, profile, site, ratings } = read(projectRequest, input);
  return { model: modelFrom(model, "model"), profile, site, ratings };
}

export function answerScore(input: unknown) {
  return scoreProject(projectFrom(input));
}

export function answerReceipt(input: unknown) {
  return createReceipt(projectFrom(input));
}

export function answerWhatIf(input: unknown) {
  const { before, after, applications } = read(whatIfRequest, input);
  const problems = idProblems(
    applications.map(({ id }) => id),
    (index) => ["applications", index, "id"],
  );
  if (problems.length > 0) throw new Refusal(problems);
  return whatIf(modelFrom(before, "before"), modelFrom(after, "after"), applications);
}
