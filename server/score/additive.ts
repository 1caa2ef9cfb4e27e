import * as z from "zod";
import type { CriteriaModel } from "~/app/scoring/model";
import { parseModel } from "~/app/scoring/model";
import { sector, siteFacts } from "~/app/scoring/profile";
import { rankApplications } from "~/app/scoring/ranking";
import type { CriterionResult, ScoreResult } from "~/app/scoring/score";
import { scoreEvidence } from "~/app/scoring/score";
import type { Evidence } from "~/app/scoring/score/evidence";
import type { Given, GivenTable } from "./additive-values";
import { given, intervalOf, isRating, valueProblems } from "./additive-values";
import { applicationId, repeatedIds } from "./input/identity";
import { Refusal, read, refuseAny } from "./refusal";

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

const additiveRequest = z.strictObject({
  method: z.literal("additive"),
  model: z.unknown(),
  alternatives: z.array(alternative).max(100_000),
});

export function answerAdditive(input: unknown) {
  const { model: published, alternatives } = read(additiveRequest, input);
  const model = modelFrom(published, "model");
  refuseAny([
    ...repeatedIds(alternatives, (index) => ["alternatives", index]),
    ...alternatives.flatMap((each, index) => valueProblems(each, model, ["alternatives", index])),
  ]);
  const entries = alternatives.map((each) => ({
    id: each.id,
    result: scoreEvidence(model, evidenceFrom(each, model)),
  }));
  const ranked = rankApplications(model, entries);
  return {
    results: entries.map(({ id, result }, at) => ({
      id,
      ...summary(result),
      rank: ranked[at]?.rank ?? null,
    })),
  };
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
