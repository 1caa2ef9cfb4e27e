import { figureInterval } from "../exact/figure";
import { single } from "../exact/interval";
import { measureQuickly } from "../indicators/measure";
import type { ProjectProfile, SiteFacts } from "../profile";
import type { CompiledCriterion, CompiledModel } from "../score/compiled";
import type { Ratings } from "../score/evidence";
import type { Columns } from "./quick-totals";

/** One application of a population, as it was filed. */
export interface Member {
  readonly id: string;
  readonly profile: ProjectProfile;
  readonly site?: SiteFacts;
  readonly ratings?: Ratings;
}

/** Raw values of everybody on every criterion of the model, in floating point; NaN where one is not known. */
export function columnsOf(compiled: CompiledModel, population: readonly Member[]): Columns {
  return compiled.criteria.map((criterion) => {
    const read = reader(criterion, compiled);
    return Float64Array.from(population, read);
  });
}

function reader(
  { criterion, indicator }: CompiledCriterion,
  { money }: CompiledModel,
): (member: Member) => number {
  const { value } = criterion;
  if (indicator.kind === "number") return ({ profile }) => measureQuickly(indicator, profile, money);
  if (indicator.kind === "judged") {
    const max = value.kind === "rubric" ? value.max : 0;
    return ({ ratings }) => ratingOf(ratings, criterion.code, max);
  }
  const places = new Map(
    value.kind === "choice" ? value.options.map((option, at) => [option.value, at]) : [],
  );
  return ({ profile }) => places.get(indicator.choose(profile) ?? "") ?? Number.NaN;
}

function ratingOf(ratings: Ratings | undefined, code: string, max: number): number {
  if (ratings === undefined || !Object.hasOwn(ratings, code)) return Number.NaN;
  const rating = single(figureInterval(ratings[code] ?? null))?.valueOf() ?? Number.NaN;
  return rating >= 0 && rating <= max ? rating : Number.NaN;
}
