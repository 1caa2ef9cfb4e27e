import type { Interval } from "../exact/interval";
import type { Rational } from "../exact/rational";
import { greatest, least, rational, ZERO } from "../exact/rational";
import type { Gate } from "../gates/gate";
import { indicatorOf } from "../indicators";
import type { ChoiceIndicator, NumberIndicator } from "../indicators/indicator";
import { curveOf, faultsOf, readsIndicator } from "../values/value-function";
import type { Criterion } from "./schema";

/**
 * The most points, exact, that a criterion can give to a project that no gate of the model excludes. A function that is
 * faulty, or cannot read its indicator, counts with all it gives: its own fault is told elsewhere.
 */
export function mostPoints({ indicator: code, value, weight }: Criterion, gates: readonly Gate[]): Rational {
  const curve = curveOf(value);
  const indicator = indicatorOf(code);
  const readable = indicator?.kind === readsIndicator[value.kind] && faultsOf(value).length === 0;
  const shares = readable ? sharesWithin(curve.range, indicator, gates) : [];
  return (shares.length === 0 ? curve.bounds.high : shares.reduce(greatest)).mul(rational(weight));
}

/** The best share of every figure or option that is left; none where nothing is left, or an officer judges. */
function sharesWithin(
  range: ReturnType<typeof curveOf>["range"],
  indicator: NonNullable<ReturnType<typeof indicatorOf>>,
  gates: readonly Gate[],
): Rational[] {
  if (indicator.kind === "judged") return [];
  if (indicator.kind === "choice") {
    return optionsLeft(indicator, gates).map((value) => range({ kind: "choice", value }).high);
  }
  const interval = figuresLeft(indicator, gates);
  return isEmpty(interval) ? [] : [range({ kind: "number", interval }).high];
}

export function optionsLeft({ code, options }: ChoiceIndicator, gates: readonly Gate[]): string[] {
  const forbidden = gates.flatMap((gate) =>
    gate.kind === "forbidden-options" && gate.indicator === code ? gate.options : [],
  );
  return Object.keys(options).filter((option) => !forbidden.includes(option));
}

/** From the indicator's own least to its own most, within every minimum and maximum of the gates. */
function figuresLeft({ code, atLeast = "0", atMost }: NumberIndicator, gates: readonly Gate[]): Interval {
  const ends = (kind: "minimum" | "maximum") =>
    gates.flatMap((gate) => (gate.kind === kind && gate.indicator === code ? [rational(gate.value)] : []));
  const tops = [...(atMost === null ? [] : [rational(atMost)]), ...ends("maximum")];
  return {
    low: ends("minimum").reduce(greatest, rational(atLeast)),
    high: tops.length === 0 ? null : tops.reduce(least),
  };
}

function isEmpty({ low, high }: Interval): boolean {
  return high !== null && (low ?? ZERO).gt(high);
}
