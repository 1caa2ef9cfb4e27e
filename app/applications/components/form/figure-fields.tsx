import { useField } from "@conform-to/react";
import { useTranslation } from "react-i18next";
import { controlOf } from "~/app/ui/forms/control-of";
import { NumberField } from "~/app/ui/forms/number-field";
import { SelectField } from "~/app/ui/forms/select-field";
import { TextField } from "~/app/ui/forms/text-field";
import styles from "./form-part.module.css";
import { MoneyUnit } from "./money-unit";

interface FigureProps {
  name:
    | "landAreaHa"
    | "equityPercent"
    | "workers"
    | "trainedWorkersPercent"
    | "localWorkersPercent"
    | "researchPercentOfRevenue"
    | "automationPercent"
    | "coconutPercent"
    | "seafoodPercent"
    | "otherLocalPercent"
    | "waterM3PerDay"
    | "wastewaterM3PerDay"
    | "powerKva"
    | "monthsToOperation";
  unit: "percent" | "people" | "m3Day" | "kva" | "months" | "ha";
  required?: boolean;
}

/** A figure of the project with its unit; may be left out unless it is required. */
export function FigureField({ name, unit, required = false }: FigureProps) {
  const { t } = useTranslation("applications");
  const [field] = useField<string>(name);
  return (
    <NumberField
      {...controlOf(field)}
      label={t(`fields.${name}`)}
      unit={t(`units.${unit}`)}
      required={required}
    />
  );
}

interface MoneyProps {
  name: "registeredCapital" | "annualRevenue" | "annualValueAdded" | "annualBudgetContribution";
  required?: boolean;
}

/** An amount in the application's currency. */
export function MoneyField({ name, required = false }: MoneyProps) {
  const { t } = useTranslation("applications");
  const [field] = useField<string>(name);
  return (
    <NumberField {...controlOf(field)} label={t(`fields.${name}`)} unit={<MoneyUnit />} required={required} />
  );
}

interface ChoiceProps<Name extends string, Value extends string> {
  name: Name;
  values: readonly Value[];
  /** the words of a value */
  say: (value: Value) => string;
}

/** One of a few described choices, or not known yet. */
export function ChoiceField<
  Name extends "technologyGroup" | "wastewaterClass" | "environmentCategory" | "businessLine",
  Value extends string,
>({ name, values, say }: ChoiceProps<Name, Value>) {
  const { t } = useTranslation("applications");
  const [field] = useField<string>(name);
  return (
    <SelectField
      {...controlOf(field)}
      label={t(`fields.${name}`)}
      placeholder={t("apply.chooseOne")}
      options={values.map((value) => ({ value, label: say(value) }))}
      required={false}
    />
  );
}

/** A name, over the whole width. */
export function NameField({
  name,
  autoComplete,
}: {
  name: "projectName" | "companyName";
  autoComplete?: string;
}) {
  const { t } = useTranslation("applications");
  const [field] = useField<string>(name);
  return (
    <div className={styles.wide}>
      <TextField {...controlOf(field)} label={t(`fields.${name}`)} autoComplete={autoComplete} required />
    </div>
  );
}
