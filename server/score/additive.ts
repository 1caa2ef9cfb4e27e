import * as z from "zod";
import { decimal } from "~/app/scoring/exact/figure";
import type { Interval } from "~/app/scoring/exact/interval";
import { point, UNKNOWN } from "~/app/scoring/exact/interval";
import { rational } from "~/app/scoring/exact/rational";
import { indicatorOf } from "~/app/scoring/indicators";
import type { CriteriaModel } from "~/app/scoring/model";
import { parseModel } from "~/app/scoring/model";
import type { Problem } from "~/app/scoring/model/problem";
import { problem } from "~/app/scoring/model/problem";
import { sector, siteFacts } from "~/app/scoring/profile";
import { rankApplications } from "~/app/scoring/ranking";
import { idProblems } from "~/app/scoring/ranking/ids";
import { PAGE_LENGTH, placesShown } from "~/app/scoring/ranking/page";
import type { CriterionResult, ScoreResult } from "~/app/scoring/score";
import type { Evidence } from "~/app/scoring/score/evidence";
import { Refusal, read } from "./refusal";
import { scoredEntry } from "./scored-entry";

const range = z
  .tuple([decimal, decimal])
  .refine(([low, high]) => rational(low).lte(rational(high)), { params: { code: "reversed" } });
const given = z.union([decimal, range, z.string(), z.boolean(), z.null()]);
type Given = z.output<typeof given>;

const alternative = z.strictObject({
  id: z.string().min(1),
  /** By indicator code; a rubric's rating by the criterion's code. */
  values: z.record(z.string(), given),
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
  const problems = [
    ...idProblems(
      alternatives.map(({ id }) => id),
      (index) => ["alternatives", index, "id"],
    ),
    ...alternatives.flatMap((each, index) => valueProblems(each, index, model)),
  ];
  if (problems.length > 0) throw new Refusal(problems);
  const entries = alternatives.map((each) => scoredEntry(each.id, model, evidenceFrom(each)));
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

function evidenceFrom({ values, sector: own, site }: Alternative): Evidence {
  const value = (code: string): Given => (Object.hasOwn(values, code) ? (values[code] ?? null) : null);
  return {
    sector: own,
    site,
    number: (code) => intervalOf(value(code)),
    rating: (criterion) => intervalOf(value(criterion)),
    choice: (code) => {
      const chosen = value(code);
      return chosen === null ? null : String(chosen);
    },
    converted: () => false,
    unsettled: (code) => (value(code) === null || Array.isArray(value(code)) ? [code] : []),
  };
}

function intervalOf(value: Given): Interval {
  if (Array.isArray(value)) return { low: rational(value[0]), high: rational(value[1]) };
  return typeof value === "number" || typeof value === "string" ? point(rational(value)) : UNKNOWN;
}

function valueProblems({ values }: Alternative, index: number, model: CriteriaModel): Problem[] {
  return Object.entries(values).flatMap(([code, value]) => {
    const fault = valueFault(code, value, model);
    return fault ? [problem(["alternatives", index, "values", code], fault.code, fault.vi, fault.en)] : [];
  });
}

const UNKNOWN_CODE = {
  code: "unknown-indicator",
  vi: "không có chỉ tiêu này",
  en: "there is no such indicator",
};
const NOT_A_NUMBER = {
  code: "not-a-number",
  vi: "phải là số không âm",
  en: "must be a number, not below zero",
};
const TOO_LARGE = {
  code: "out-of-range",
  vi: "vượt giá trị lớn nhất",
  en: "is above the largest possible value",
};
const NOT_AN_OPTION = {
  code: "unknown-option",
  vi: "không có lựa chọn này",
  en: "is not one of the options",
};

/** What is wrong with one value, or null. */
function valueFault(code: string, value: Given, model: CriteriaModel) {
  const rubric = model.criteria.find(
    (criterion) => criterion.code === code && criterion.value.kind === "rubric",
  );
  const indicator = indicatorOf(code);
  if (!rubric && (indicator === undefined || indicator.kind === "judged")) return UNKNOWN_CODE;
  if (value === null) return null;
  if (!rubric && indicator?.kind === "choice") {
    return Object.hasOwn(indicator.options, String(value)) ? null : NOT_AN_OPTION;
  }
  const ends = Array.isArray(value) ? value : [value];
  if (!ends.every((end) => decimal.safeParse(end).success && Number(end) >= 0)) return NOT_A_NUMBER;
  const atMost =
    rubric?.value.kind === "rubric"
      ? rubric.value.max
      : indicator?.kind === "number"
        ? indicator.atMost
        : null;
  return atMost !== null && ends.some((end) => rational(String(end)).gt(rational(atMost))) ? TOO_LARGE : null;
}
