import type { Bilingual } from "~/app/platform/i18n/languages";
import { rational, shortDecimal } from "~/app/scoring/exact/rational";
import { indicatorOf } from "~/app/scoring/indicators";
import type { Criterion } from "~/app/scoring/model";

type Decimal = number | string;

/** One line of how a criterion is scored: what must be so, and the points it then earns (decimal text). */
export type ScoringMark = { points: string } & (
  | { kind: "at"; at: Decimal }
  | { kind: "below"; to: Decimal }
  | { kind: "fromTo"; from: Decimal; to: Decimal }
  | { kind: "fromUp"; from: Decimal }
  | { kind: "any" }
  | { kind: "option"; name: Bilingual }
  | { kind: "level"; level: number; name: Bilingual }
);

/** How a criterion turns a figure into points, line by line, in the order in which it was published. */
export function scoringMarks({ value, weight, indicator }: Criterion): ScoringMark[] {
  const points = (share: Decimal) => shortDecimal(rational(share).mul(rational(weight)));
  switch (value.kind) {
    case "linear":
      return value.points.map(({ at, share }) => ({ kind: "at", at, points: points(share) }));
    case "steps":
      return value.steps.map(({ from, to, share }) => ({ ...stepOf(from, to), points: points(share) }));
    case "choice":
      return value.options.map((option) => ({
        kind: "option",
        name: optionName(indicator, option.value),
        points: points(option.share),
      }));
    case "rubric":
      return value.anchors.map(({ level, description }) => ({
        kind: "level",
        level,
        name: description,
        points: shortDecimal(rational(level).div(rational(value.max)).mul(rational(weight)), 2),
      }));
  }
}

function stepOf(from: Decimal | null, to: Decimal | null) {
  if (from !== null && to !== null) return { kind: "fromTo", from, to } as const;
  if (from !== null) return { kind: "fromUp", from } as const;
  return to === null ? ({ kind: "any" } as const) : ({ kind: "below", to } as const);
}

function optionName(indicator: string, value: string): Bilingual {
  const found = indicatorOf(indicator);
  const options = found?.kind === "choice" ? found.options : {};
  return options[value] ?? { vi: value, en: value };
}

/** The unit of a criterion's figure; null where it is not a number. */
export function unitOf({ indicator }: Criterion, currency: "VND" | "USD"): Bilingual | null {
  const found = indicatorOf(indicator);
  return found?.kind === "number" ? found.unit(currency) : null;
}
