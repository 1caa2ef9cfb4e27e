import type { ProjectFigures } from "~/app/applications/model/application-form";
import { resources } from "~/app/scoring/gates/gate";
import { indicatorOf } from "~/app/scoring/indicators";
import type { CriteriaModel } from "~/app/scoring/model";

type Field = Exclude<keyof ProjectFigures, "currency">;

/** In the order in which people know their figures; the first ones are asked of everybody, the rest behind a fold. */
const firstFields = [
  "sector",
  "landAreaHa",
  "registeredCapital",
  "annualValueAdded",
  "annualBudgetContribution",
  "workers",
  "powerKva",
  "waterM3PerDay",
  "wastewaterM3PerDay",
] as const satisfies readonly Field[];
const moreFields = [
  "annualRevenue",
  "equityPercent",
  "technologyGroup",
  "wastewaterClass",
  "environmentCategory",
  "businessLine",
  "monthsToOperation",
  "coconutPercent",
  "seafoodPercent",
  "otherLocalPercent",
  "trainedWorkersPercent",
  "localWorkersPercent",
  "researchPercentOfRevenue",
  "automationPercent",
] as const satisfies readonly Field[];

export type FirstField = (typeof firstFields)[number];
export type MoreField = (typeof moreFields)[number];
export type AskedField = FirstField | MoreField;

export interface AskedFigures {
  first: FirstField[];
  more: MoreField[];
}

/** Fields of a form behind a figure of the profile, where the form cuts it or counts it otherwise. */
const formFields: Record<string, readonly string[]> = {
  landAreaM2: ["landAreaHa"],
  localInputPercent: ["coconutPercent", "seafoodPercent", "otherLocalPercent"],
};

/** The figures that these criteria and their conditions look at, and no others. */
export function askedFigures({ criteria, gates }: Pick<CriteriaModel, "criteria" | "gates">): AskedFigures {
  const indicators = [
    ...criteria.map(({ indicator }) => indicator),
    ...gates.flatMap((gate) => {
      if (gate.kind === "excluded-sectors") return [];
      return gate.kind === "site-capacity" ? resources[gate.resource].indicator : gate.indicator;
    }),
  ];
  const needed = new Set(indicators.flatMap(fieldsOf));
  if (gates.some(({ kind }) => kind === "excluded-sectors")) needed.add("sector");
  return {
    first: firstFields.filter((field) => needed.has(field)),
    more: moreFields.filter((field) => needed.has(field)),
  };
}

function fieldsOf(indicator: string): readonly string[] {
  const found = indicatorOf(indicator);
  if (!found || found.kind === "judged") return [];
  return found.needs.flatMap((field) => formFields[field] ?? [field]);
}
