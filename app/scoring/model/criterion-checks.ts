import { published, rational } from "../exact/rational";
import type { Gate } from "../gates/gate";
import { indicatorOf } from "../indicators";
import type { Indicator } from "../indicators/indicator";
import type { ValueFunction } from "../values/value-function";
import { faultsOf, readsIndicator } from "../values/value-function";
import type { Draft } from "./draft";
import { intact } from "./draft";
import type { Problem } from "./problem";
import { pathText, problem } from "./problem";
import { mostPoints } from "./reach";
import type { Criterion } from "./schema";

export function criterionChecks(parts: Draft): Problem[] {
  const gates = intact(parts.gates).map(([gate]) => gate);
  return intact(parts.criteria).flatMap(([criterion, index]) => {
    const place = ["criteria", index];
    const faults = faultsOf(criterion.value).map(({ path, code, message }) => ({
      path: pathText([...place, "value", ...path]),
      code,
      message,
    }));
    const indicator = indicatorOf(criterion.indicator);
    if (indicator === undefined)
      return [...faults, unknownIndicator([...place, "indicator"], criterion.indicator)];
    return [
      ...faults,
      ...fitProblems(criterion.value, indicator, place),
      ...minimumProblems(criterion, gates, place),
    ];
  });
}

export function unknownIndicator(path: readonly PropertyKey[], code: string): Problem {
  return problem(path, "unknown-indicator", `không có chỉ tiêu «${code}»`, `there is no indicator “${code}”`);
}

function fitProblems(value: ValueFunction, indicator: Indicator, place: readonly PropertyKey[]): Problem[] {
  if (readsIndicator[value.kind] !== indicator.kind) {
    return [
      problem(
        [...place, "value", "kind"],
        "value-kind",
        `hàm giá trị «${value.kind}» không dùng được cho chỉ tiêu «${indicator.code}»`,
        `a “${value.kind}” value function cannot read the indicator “${indicator.code}”`,
      ),
    ];
  }
  return value.kind === "choice" && indicator.kind === "choice"
    ? optionProblems(value, indicator.options, place)
    : [];
}

function optionProblems(
  { options }: Extract<ValueFunction, { kind: "choice" }>,
  known: Readonly<Record<string, unknown>>,
  place: readonly PropertyKey[],
): Problem[] {
  const path = [...place, "value", "options"];
  const strangers = options.flatMap(({ value }, index) =>
    Object.hasOwn(known, value)
      ? []
      : [
          problem(
            [...path, index, "value"],
            "unknown-option",
            `chỉ tiêu không có lựa chọn «${value}»`,
            `the indicator has no option “${value}”`,
          ),
        ],
  );
  const forgotten = Object.keys(known)
    .filter((value) => !options.some((option) => option.value === value))
    .map((value) =>
      problem(
        path,
        "option-missing",
        `chưa cho điểm lựa chọn «${value}»`,
        `the option “${value}” has no share`,
      ),
    );
  return [...strangers, ...forgotten];
}

/** Judged as the result is: on points with two decimals. */
function minimumProblems(
  criterion: Criterion,
  gates: readonly Gate[],
  place: readonly PropertyKey[],
): Problem[] {
  if (criterion.minimumPoints === null) return [];
  if (published(mostPoints(criterion, gates)).gte(rational(criterion.minimumPoints))) return [];
  return [
    problem(
      [...place, "minimumPoints"],
      "unreachable-minimum",
      "điểm liệt cao hơn số điểm tối đa có thể đạt",
      "the minimum is above the most points the criterion can give",
    ),
  ];
}
