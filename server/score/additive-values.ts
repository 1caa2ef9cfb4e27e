import * as z from "zod";
import { decimal } from "~/app/scoring/exact/figure";
import type { Interval } from "~/app/scoring/exact/interval";
import { point, UNKNOWN } from "~/app/scoring/exact/interval";
import { rational } from "~/app/scoring/exact/rational";
import { indicatorOf } from "~/app/scoring/indicators";
import type { CriteriaModel } from "~/app/scoring/model";
import type { Problem } from "~/app/scoring/model/problem";
import { problem } from "~/app/scoring/model/problem";
import type { Bilingual } from "~/app/scoring/text/bilingual";

const numberOrText = z.union([z.number(), z.string()]);
/** A figure, a pair of ends, an option, or null. What it must be is up to the indicator that reads it. */
export const given = z.union([numberOrText, z.tuple([numberOrText, numberOrText]), z.boolean(), z.null()]);
export type Given = z.output<typeof given>;
export type GivenTable = Readonly<Record<string, Given>>;

/** What is known of a figure that `valueProblems` found nothing wrong with. */
export function intervalOf(value: Given): Interval {
  if (Array.isArray(value)) return { low: rational(value[0]), high: rational(value[1]) };
  return typeof value === "number" || typeof value === "string" ? point(rational(value)) : UNKNOWN;
}

/** Whether the value under this code is a rating: of a rubric, unless an indicator has the same code. */
export function isRating(code: string, model: CriteriaModel): boolean {
  const indicator = indicatorOf(code);
  return (indicator === undefined || indicator.kind === "judged") && rubricMax(code, model) !== null;
}

function rubricMax(criterion: string, { criteria }: CriteriaModel): number | null {
  const value = criteria.find(({ code }) => code === criterion)?.value;
  return value?.kind === "rubric" ? value.max : null;
}

interface Alternative {
  readonly values: GivenTable;
  readonly ratings: GivenTable;
}

/** Everything wrong with the values and ratings of one alternative. */
export function valueProblems(
  { values, ratings }: Alternative,
  model: CriteriaModel,
  place: readonly PropertyKey[],
): Problem[] {
  const write = (table: string, code: string, fault: Fault | null) =>
    fault === null ? [] : [problem([...place, table, code], fault.code, fault.words.vi, fault.words.en)];
  return [
    ...Object.entries(values).flatMap(([code, value]) =>
      write("values", code, valueFault(code, value, model)),
    ),
    ...Object.entries(ratings).flatMap(([code, value]) => {
      const repeated = Object.hasOwn(values, code) && isRating(code, model);
      return write("ratings", code, repeated ? REPEATED : ratingFault(code, value, model));
    }),
  ];
}

function valueFault(code: string, value: Given, model: CriteriaModel): Fault | null {
  if (isRating(code, model)) return ratingFault(code, value, model);
  const indicator = indicatorOf(code);
  if (indicator === undefined || indicator.kind === "judged") return UNKNOWN_CODE;
  if (value === null) return null;
  if (indicator.kind === "choice") {
    return !Array.isArray(value) && Object.hasOwn(indicator.options, String(value)) ? null : NOT_AN_OPTION;
  }
  return figureFault(value, indicator.atLeast ?? 0, indicator.atMost);
}

function ratingFault(code: string, value: Given, model: CriteriaModel): Fault | null {
  const max = rubricMax(code, model);
  if (max === null) return UNKNOWN_RATING;
  return value === null ? null : figureFault(value, 0, max);
}

function figureFault(
  value: NonNullable<Given>,
  atLeast: number | string,
  atMost: number | null,
): Fault | null {
  const ends = Array.isArray(value) ? value : [value];
  for (const end of ends) {
    const read = decimal.safeParse(end);
    if (!read.success)
      return read.error.issues.some((issue) => issue.code === "custom") ? OUT_OF_REACH : NOT_A_NUMBER;
    const exact = rational(read.data);
    if (exact.lt(0n)) return BELOW_ZERO;
    if (exact.lt(rational(atLeast)) || (atMost !== null && exact.gt(rational(atMost)))) return OUT_OF_RANGE;
  }
  const { low, high } = intervalOf(value);
  return low !== null && high !== null && low.gt(high) ? REVERSED : null;
}

interface Fault {
  readonly code: string;
  readonly words: Bilingual;
}

const fault = (code: string, vi: string, en: string): Fault => ({ code, words: { vi, en } });
const UNKNOWN_CODE = fault("unknown-indicator", "không có chỉ tiêu này", "there is no such indicator");
const UNKNOWN_RATING = fault(
  "unknown-rating",
  "không có tiêu chí nào mang mã này do cán bộ thẩm định đánh giá",
  "no criterion of this code is rated by an officer",
);
const REPEATED = fault("rating-repeated", "đã được nêu trong «values»", "is given under “values” already");
const NOT_A_NUMBER = fault(
  "not-a-number",
  "phải là số thập phân, tối đa 19 chữ số trước và 30 chữ số sau dấu thập phân",
  "must be a decimal number, with at most 19 digits before and 30 after the point",
);
const OUT_OF_REACH = fault(
  "out-of-reach",
  "số phải bằng 0 hoặc có độ lớn từ 10⁻¹² đến 10¹⁸",
  "must be zero or between 10⁻¹² and 10¹⁸ in size",
);
const BELOW_ZERO = fault("below-zero", "không được âm", "must not be below zero");
const OUT_OF_RANGE = fault(
  "out-of-range",
  "nằm ngoài các giá trị mà chỉ tiêu hoặc thang điểm có thể nhận",
  "is outside what the indicator or the scale can be",
);
const REVERSED = fault("reversed", "giá trị thấp lớn hơn giá trị cao", "the low value is above the high one");
const NOT_AN_OPTION = fault("unknown-option", "không có lựa chọn này", "is not one of the options");
