import * as z from "zod";
import type { CriteriaModel } from "~/app/scoring/model";
import { parseModel } from "~/app/scoring/model";
import { sector, siteFacts } from "~/app/scoring/profile";
import { rankApplications } from "~/app/scoring/ranking";
import { idProblems } from "~/app/scoring/ranking/ids";
import { PAGE_LENGTH, placesShown } from "~/app/scoring/ranking/page";
import type { CriterionResult, ScoreResult } from "~/app/scoring/score";
import type { Evidence } from "~/app/scoring/score/evidence";
import type { Given, GivenTable } from "./additive-values";
import { given, intervalOf, isRating, valueProblems } from "./additive-values";
import { applicationId } from "./input/identity";
import { Refusal, read, refuseAny } from "./refusal";
import { scoredEntry } from "./scored-entry";

const alternative = z.strictObject({
  id: applicationId,
  /** By indicator code; also a rubric's rating by the criterion's code, unless an indicator has that code. */
  values: z.record(z.string(), given),
  /** Ratings by the criterion's code. */
  ratings: z.record(z.string(), given).default({}),
  sector: sector.nullable().default(null),
  site: siteFacts.default(() => siteFacts.parse({})),
});
type Alternative = z.output<typeof alternative>;

const contest = { model: z.unknown(), alternatives: z.array(alternative).max(100_000) };
const additiveRequest = z.strictObject({ method: z.literal("additive"), ...contest });
const rankingRequest = z.strictObject({
  method: z.literal("ranking"),
  ...contest,
  page: z.int().min(1).max(100_000).default(1),
});

export function answerAdditive(input: unknown) {
  const { entries, ranking } = ranked(read(additiveRequest, input));
  return {
    results: entries.map(({ id, result }, at) => ({
      id,
      ...summary(result),
      rank: ranking.entries[at]?.rank ?? null,
    })),
  };
}

/** One page of the ranking with what people ask about each place, and all that have no rank. */
export function answerRanking(input: unknown) {
  const request = read(rankingRequest, input);
  const { entries, ranking } = ranked(request);
  const unranked = ranking.entries.filter(({ rank }) => rank === null);
  return {
    pages: Math.ceil(ranking.places.length / PAGE_LENGTH),
    places: placesShown(ranking, entries, (request.page - 1) * PAGE_LENGTH).map(
      ({ ties, ...place }) => place,
    ),
    open: unranked.flatMap(({ id, possible }) => (possible ? [{ id, possible }] : [])),
    excluded: unranked.flatMap(({ id, possible }) => (possible ? [] : [id])),
  };
}

interface Contest {
  readonly model: unknown;
  readonly alternatives: readonly Alternative[];
}

function ranked({ model: given, alternatives }: Contest) {
  const model = modelFrom(given, "model");
  refuseAny([
    ...idProblems(
      alternatives.map(({ id }) => id),
      (index) => ["alternatives", index, "id"],
    ),
    ...alternatives.flatMap((each, index) => valueProblems(each, model, ["alternatives", index])),
  ]);
  const entries = alternatives.map((each) => scoredEntry(each.id, model, evidenceFrom(each, model)));
  return { entries, ranking: rankApplications(model, entries) };
}

/** A model from untrusted JSON, or a refusal whose paths start at `place`. */
export function modelFrom(input: unknown, place: string): CriteriaModel {
  const parsed = parseModel(input);
  if (parsed.ok) return parsed.model;
  throw new Refusal(
    parsed.problems.map((each) => ({ ...each, path: each.path === "" ? place : `${place}.${each.path}` })),
  );
}

function summary(result: ScoreResult) {
  return {
    status: result.status,
    total: result.total,
    interval: result.interval,
    passed: result.passed,
    points: Object.fromEntries(result.criteria.map((criterion) => [criterion.code, pointsOf(criterion)])),
    gates: result.gates.map(({ code, outcome }) => ({ code, outcome })),
    band: result.band?.code ?? null,
  };
}

function pointsOf({ points, interval }: CriterionResult): number | number[] {
  return points === null ? interval.map(Number) : Number(points);
}

function evidenceFrom({ values, ratings, sector: own, site }: Alternative, model: CriteriaModel): Evidence {
  const value = (code: string) => valueIn(values, code);
  return {
    sector: own,
    site,
    number: (code) => intervalOf(value(code)),
    rating: (criterion) =>
      intervalOf(valueIn(isRating(criterion, model) ? { ...values, ...ratings } : ratings, criterion)),
    choice: (code) => {
      const chosen = value(code);
      return chosen === null ? null : String(chosen);
    },
    converted: () => false,
    unsettled: (code) => (value(code) === null || Array.isArray(value(code)) ? [code] : []),
  };
}

function valueIn(table: GivenTable, code: string): Given {
  return Object.hasOwn(table, code) ? (table[code] ?? null) : null;
}
