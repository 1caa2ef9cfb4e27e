import { useTranslation } from "react-i18next";
import { MoneyUnit } from "~/app/applications/components/form/money-unit";
import {
  businessLines,
  environmentCategories,
  technologyGroups,
  wastewaterClasses,
} from "~/app/applications/model/filing-choices";
import { NumberField } from "~/app/ui/forms/number-field";
import { SelectField } from "~/app/ui/forms/select-field";
import type { AskedField } from "../model/asked-figures";

type ChoiceName = "technologyGroup" | "wastewaterClass" | "environmentCategory" | "businessLine";
type NumberName = Exclude<AskedField, ChoiceName | "sector">;
type Unit = "percent" | "people" | "m3Day" | "kva" | "months" | "ha" | "money";

const units: Record<NumberName, Unit> = {
  landAreaHa: "ha",
  registeredCapital: "money",
  annualValueAdded: "money",
  annualBudgetContribution: "money",
  annualRevenue: "money",
  workers: "people",
  powerKva: "kva",
  waterM3PerDay: "m3Day",
  wastewaterM3PerDay: "m3Day",
  equityPercent: "percent",
  monthsToOperation: "months",
  coconutPercent: "percent",
  seafoodPercent: "percent",
  otherLocalPercent: "percent",
  trainedWorkersPercent: "percent",
  localWorkersPercent: "percent",
  researchPercentOfRevenue: "percent",
  automationPercent: "percent",
};

const choices: Record<ChoiceName, readonly string[]> = {
  technologyGroup: technologyGroups,
  wastewaterClass: wastewaterClasses,
  environmentCategory: environmentCategories,
  businessLine: businessLines,
};

interface AskedFieldProps {
  name: Exclude<AskedField, "sector">;
  typed: Readonly<Record<string, string>>;
  errors: Readonly<Record<string, string[]>> | null;
}

/** One figure of a project, named and counted as in the filing form; every one may be left open. */
export function AskedFieldInput({ name, typed, errors }: AskedFieldProps) {
  const { t } = useTranslation(["applications", "place"]);
  const field = {
    id: name,
    name,
    label: t(`fields.${name}`),
    description: name.startsWith("annual") ? t("place:preScore.perYear") : undefined,
    defaultValue: typed[name],
    errors: errors?.[name],
  };
  if (isChoice(name)) {
    const options = choices[name].map((value) => ({
      value,
      label: t(`${name}.${value}` as "businessLine.open"),
    }));
    return <SelectField {...field} placeholder={t("apply.chooseOne")} options={options} />;
  }
  const unit = units[name];
  return <NumberField {...field} min={0} unit={unit === "money" ? <MoneyUnit /> : t(`units.${unit}`)} />;
}

function isChoice(name: AskedFieldProps["name"]): name is ChoiceName {
  return name in choices;
}
