import { formatHectares, formatMoney } from "~/app/platform/i18n/format";
import type { Language } from "~/app/platform/i18n/languages";
import type { Figure } from "~/app/scoring/exact/figure";
import { rational, shortDecimal } from "~/app/scoring/exact/rational";
import type { ProjectProfile } from "~/app/scoring/profile";
import { localNumber } from "~/app/scoring/text/number-text";

type MoneyField = "registeredCapital" | "annualRevenue" | "annualValueAdded" | "annualBudgetContribution";
type ChoiceField = "technologyGroup" | "wastewaterClass" | "environmentCategory" | "businessLine";
type Part = "coconut" | "seafood" | "other";
type PlainField = Exclude<keyof ProjectProfile, MoneyField | ChoiceField | "sector" | "localInputPercent">;
type Unit = "percent" | "people" | "m3Day" | "kva" | "months" | "ha";

/** A figure of the profile and how it is told: with a unit, as an amount, as a choice, as a part of the inputs. */
type Telling =
  | { kind: "plain"; field: PlainField; unit: Unit }
  | { kind: "money"; field: MoneyField }
  | { kind: "choice"; field: ChoiceField }
  | { kind: "part"; field: "coconutPercent" | "seafoodPercent" | "otherLocalPercent"; part: Part };

/** The filed figures in the order of the form, section by section. */
export const filedSections = [
  {
    section: "land",
    figures: [
      { kind: "plain", field: "landAreaM2", unit: "ha" },
      { kind: "money", field: "registeredCapital" },
      { kind: "plain", field: "equityPercent", unit: "percent" },
      { kind: "plain", field: "monthsToOperation", unit: "months" },
      { kind: "choice", field: "businessLine" },
    ],
  },
  {
    section: "yearly",
    figures: [
      { kind: "money", field: "annualRevenue" },
      { kind: "money", field: "annualValueAdded" },
      { kind: "money", field: "annualBudgetContribution" },
    ],
  },
  {
    section: "people",
    figures: [
      { kind: "plain", field: "workers", unit: "people" },
      { kind: "plain", field: "trainedWorkersPercent", unit: "percent" },
      { kind: "plain", field: "localWorkersPercent", unit: "percent" },
    ],
  },
  {
    section: "technology",
    figures: [
      { kind: "choice", field: "technologyGroup" },
      { kind: "plain", field: "researchPercentOfRevenue", unit: "percent" },
      { kind: "plain", field: "automationPercent", unit: "percent" },
    ],
  },
  {
    section: "inputs",
    figures: [
      { kind: "part", field: "coconutPercent", part: "coconut" },
      { kind: "part", field: "seafoodPercent", part: "seafood" },
      { kind: "part", field: "otherLocalPercent", part: "other" },
    ],
  },
  {
    section: "utilities",
    figures: [
      { kind: "plain", field: "waterM3PerDay", unit: "m3Day" },
      { kind: "plain", field: "wastewaterM3PerDay", unit: "m3Day" },
      { kind: "choice", field: "wastewaterClass" },
      { kind: "plain", field: "powerKva", unit: "kva" },
      { kind: "choice", field: "environmentCategory" },
    ],
  },
] as const satisfies readonly { section: string; figures: readonly Telling[] }[];

export type FiledFigure = (typeof filedSections)[number]["figures"][number];

/** A filed value for reading: a figure with the unit it stands in, or the code of a choice. */
type FiledValue =
  | { kind: "figure"; text: string; unit: Unit | null }
  | { kind: "choice"; field: ChoiceField; code: string };

/** What was filed for a figure; null when nothing was. */
export function filedValue(profile: ProjectProfile, figure: FiledFigure, lang: Language): FiledValue | null {
  switch (figure.kind) {
    case "choice": {
      const code = profile[figure.field];
      return code && { kind: "choice", field: figure.field, code };
    }
    case "money": {
      const money = profile[figure.field];
      return money && told(money.amount, null, (amount) => formatMoney(Number(amount), money.currency, lang));
    }
    case "part":
      return told(profile.localInputPercent?.[figure.part] ?? null, "percent", (share) =>
        decimal(share, lang),
      );
    case "plain":
      return told(profile[figure.field], figure.unit, (value) =>
        figure.unit === "ha" ? formatHectares(Number(value), lang) : decimal(value, lang),
      );
  }
}

function decimal(value: number | string, lang: Language): string {
  return localNumber(shortDecimal(rational(value)), lang);
}

function told(
  figure: Figure,
  unit: Unit | null,
  write: (value: number | string) => string,
): FiledValue | null {
  if (figure === null) return null;
  const text = typeof figure === "object" ? `${write(figure.low)} – ${write(figure.high)}` : write(figure);
  return { kind: "figure", text, unit };
}
