import type { z } from "zod";
import type { Bilingual } from "~/app/platform/i18n/languages";

/** One thing wrong with one parameter of a request. */
export interface ParameterProblem {
  parameter: string;
  /** stable name of the rule, for programs */
  rule: "unknown" | "repeated" | "type" | "choice" | "too-small" | "too-large" | "not-allowed";
  message: Bilingual;
}

type Issue = z.core.$ZodIssue;

/** What a schema found wrong, as the caller of an API needs to hear it: each thing once, however many checks saw it. */
export function problemsOf(error: z.ZodError): ParameterProblem[] {
  const problems = error.issues.map((issue) => ({
    parameter: String(issue.path[0] ?? ""),
    ...ruleOf(issue),
  }));
  const once = new Map(problems.map((problem) => [JSON.stringify(problem), problem]));
  return [...once.values()];
}

/** Parameters that mean nothing here, and those given twice that may be given once. */
export function unfitParameters(
  params: URLSearchParams,
  known: readonly string[],
  repeatable: readonly string[],
): ParameterProblem[] {
  return [...new Set(params.keys())].flatMap((parameter): ParameterProblem[] => {
    if (!known.includes(parameter)) return [{ parameter, rule: "unknown", message: unknownMessage(known) }];
    if (repeatable.includes(parameter) || params.getAll(parameter).length === 1) return [];
    return [{ parameter, rule: "repeated", message: repeatedMessage }];
  });
}

function unknownMessage(known: readonly string[]): Bilingual {
  const names = known.join(", ");
  return {
    vi: `Không có tham số này. Các tham số hợp lệ: ${names}.`,
    en: `There is no such parameter. Parameters are: ${names}.`,
  };
}

const repeatedMessage: Bilingual = {
  vi: "Tham số này chỉ được nêu một lần.",
  en: "This parameter may be given once only.",
};

const notAllowed: Bilingual = { vi: "Giá trị này không hợp lệ.", en: "This value is not allowed." };

const ownRules: Record<string, Bilingual> = {
  range: {
    vi: "Giá trị lớn nhất phải không nhỏ hơn giá trị nhỏ nhất.",
    en: "The maximum must not be below the minimum.",
  },
  place: {
    vi: "Khoảng cách cần có nơi để đo từ đó: hãy nêu cả near.",
    en: "A distance needs a place to be measured from: give near as well.",
  },
};

function ruleOf(issue: Issue): Omit<ParameterProblem, "parameter"> {
  switch (issue.code) {
    case "invalid_type":
      return { rule: "type", message: { vi: "Giá trị phải là một số.", en: "The value must be a number." } };
    case "invalid_value":
      return { rule: "choice", message: choiceMessage(issue.values) };
    case "too_small":
      return { rule: "too-small", message: limitMessage("ít nhất", "at least", issue.origin, issue.minimum) };
    case "too_big":
      return {
        rule: "too-large",
        message: limitMessage("nhiều nhất", "at most", issue.origin, issue.maximum),
      };
    case "custom":
      return customRule(issue.params);
    default:
      return { rule: "not-allowed", message: notAllowed };
  }
}

function customRule(params: Record<string, unknown> = {}): Omit<ParameterProblem, "parameter"> {
  if (Array.isArray(params.values)) return { rule: "choice", message: choiceMessage(params.values) };
  return { rule: "not-allowed", message: ownRules[String(params.code)] ?? notAllowed };
}

function choiceMessage(values: readonly unknown[]): Bilingual {
  const choices = values.join(", ");
  return { vi: `Giá trị phải là một trong: ${choices}.`, en: `The value must be one of: ${choices}.` };
}

function limitMessage(vi: string, en: string, origin: string, limit: number | bigint): Bilingual {
  const units = { string: { vi: " ký tự", en: " characters" }, array: { vi: " giá trị", en: " values" } };
  const unit = origin === "string" || origin === "array" ? units[origin] : { vi: "", en: "" };
  return { vi: `Giá trị ${vi} là ${limit}${unit.vi}.`, en: `The value must be ${en} ${limit}${unit.en}.` };
}
