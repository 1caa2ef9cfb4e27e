import { rational } from "../exact/rational";
import type { Gate } from "../gates/gate";
import { indicatorOf } from "../indicators";
import type { Indicator } from "../indicators/indicator";
import { unknownIndicator } from "./criterion-checks";
import type { Draft } from "./draft";
import { intact } from "./draft";
import type { Problem } from "./problem";
import { problem } from "./problem";
import { optionsLeft } from "./reach";

export function gateChecks(parts: Draft): Problem[] {
  const gates = intact(parts.gates);
  const alone = gates.flatMap(([gate, index]) => gateProblems(gate, ["gates", index]));
  const together = gates.flatMap(([gate, index]) =>
    gates.some(([other]) => contradict(gate, other)) || isFirstToLeaveNoOption(gate, gates)
      ? [excludesAll(["gates", index])]
      : [],
  );
  return [...alone, ...together];
}

type IndicatorGate = Extract<Gate, { indicator: string }>;

function gateProblems(gate: Gate, place: readonly PropertyKey[]): Problem[] {
  if (!("indicator" in gate)) return [];
  const indicator = indicatorOf(gate.indicator);
  if (indicator === undefined) return [unknownIndicator([...place, "indicator"], gate.indicator)];
  const reads = gate.kind === "forbidden-options" ? "choice" : "number";
  if (indicator.kind !== reads) return [wrongKind(gate, place)];
  return [
    ...strangers(gate, indicator, place),
    ...(excludesAlone(gate, indicator) ? [excludesAll(place)] : []),
  ];
}

function wrongKind({ kind, indicator }: IndicatorGate, place: readonly PropertyKey[]): Problem {
  return problem(
    [...place, "indicator"],
    "gate-kind",
    `điều kiện «${kind}» không dùng được cho chỉ tiêu «${indicator}»`,
    `a “${kind}” gate cannot read the indicator “${indicator}”`,
  );
}

function strangers(gate: IndicatorGate, indicator: Indicator, place: readonly PropertyKey[]): Problem[] {
  if (gate.kind !== "forbidden-options" || indicator.kind !== "choice") return [];
  return gate.options.flatMap((option, index) =>
    Object.hasOwn(indicator.options, option)
      ? []
      : [
          problem(
            [...place, "options", index],
            "unknown-option",
            `chỉ tiêu không có lựa chọn «${option}»`,
            `the indicator has no option “${option}”`,
          ),
        ],
  );
}

function excludesAlone(gate: IndicatorGate, indicator: Indicator): boolean {
  if (gate.kind === "minimum") {
    return (
      indicator.kind === "number" &&
      indicator.atMost !== null &&
      rational(gate.value).gt(rational(indicator.atMost))
    );
  }
  if (gate.kind === "maximum") {
    return indicator.kind === "number" && rational(gate.value).lt(rational(indicator.atLeast ?? "0"));
  }
  return indicator.kind === "choice" && optionsLeft(indicator, [gate]).length === 0;
}

/** Several lists that forbid every option between them; told once, at the first, and not where one does so alone. */
function isFirstToLeaveNoOption(gate: Gate, gates: readonly [Gate, number][]): boolean {
  const indicator = gate.kind === "forbidden-options" ? indicatorOf(gate.indicator) : undefined;
  if (gate.kind !== "forbidden-options" || indicator?.kind !== "choice") return false;
  const lists = gates.flatMap(([other]) =>
    other.kind === "forbidden-options" && other.indicator === gate.indicator ? [other] : [],
  );
  const oneDoes = lists.some((list) => optionsLeft(indicator, [list]).length === 0);
  return lists[0] === gate && !oneDoes && optionsLeft(indicator, lists).length === 0;
}

/** A floor above the ceiling on the same indicator; told once, at the floor. */
function contradict(floor: Gate, ceiling: Gate): boolean {
  return (
    floor.kind === "minimum" &&
    ceiling.kind === "maximum" &&
    floor.indicator === ceiling.indicator &&
    rational(floor.value).gt(rational(ceiling.value))
  );
}

function excludesAll(place: readonly PropertyKey[]): Problem {
  return problem(
    place,
    "gate-excludes-everything",
    "điều kiện này loại mọi dự án",
    "this gate excludes every project",
  );
}
