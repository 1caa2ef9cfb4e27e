import * as z from "zod";
import { decimal, tableOf, whole } from "~/app/platform/bounds";
import type { CriteriaModel } from "~/app/scoring/model";
import type { SiteFacts } from "~/app/scoring/profile";
import { siteFacts } from "~/app/scoring/profile";

const figure = decimal(0, 1_000_000_000).optional();

/** A level chosen for a criterion; none while the officer has not judged it. */
const rating = z.preprocess(
  (chosen) => (typeof chosen === "string" ? (chosen === "" ? undefined : Number(chosen)) : chosen),
  whole(0, 100).optional(),
);

/** What the officer adds when scoring: ratings for judged criteria, and site facts that nobody has published. */
export const scoreForm = z.object({
  ratings: tableOf(rating).default({}),
  /** the officer has checked that the zone does not exclude the project's sector */
  sectorChecked: z.literal("on").optional(),
  waterM3PerDayFree: figure,
  wastewaterM3PerDayFree: figure,
  powerKvaFree: figure,
});
export type ScoreForm = z.output<typeof scoreForm>;

/** Site facts an officer may fill in. What is published stands, whatever is typed. */
export const fillableFacts = ["waterM3PerDayFree", "wastewaterM3PerDayFree", "powerKvaFree"] as const;

export function completedFacts(published: SiteFacts, form: ScoreForm): SiteFacts {
  const added = fillableFacts.map((fact) => [fact, published[fact] ?? form[fact] ?? null] as const);
  return siteFacts.parse({
    ...published,
    ...Object.fromEntries(added),
    excludedSectors: published.excludedSectors ?? (form.sectorChecked ? [] : null),
  });
}

/** The criteria of a model that an officer judges on a described scale. */
export function judgedCriteria(model: CriteriaModel) {
  return model.criteria.filter((criterion) => criterion.indicator === "officer-judgement");
}

/** Ratings of criteria that the model does judge; anything else a form may carry is dropped. */
export function knownRatings(model: CriteriaModel, ratings: ScoreForm["ratings"]): Record<string, number> {
  const codes = new Set(judgedCriteria(model).map(({ code }) => code));
  return Object.fromEntries(
    Object.entries(ratings).flatMap(([code, level]) =>
      level !== undefined && codes.has(code) ? [[code, level]] : [],
    ),
  );
}
