import { useField } from "@conform-to/react";
import { useTranslation } from "react-i18next";
import { ChoiceGroup } from "~/app/ui/forms/choice-group";
import { controlOf } from "~/app/ui/forms/control-of";
import {
  currencies,
  environmentCategories,
  technologyGroups,
  wastewaterClasses,
} from "../../model/filing-choices";
import { ChoiceField, FigureField, MoneyField } from "./figure-fields";
import { FormPart } from "./form-part";
import styles from "./form-part.module.css";

/** All that is counted, part by part. */
export function FigureParts() {
  const { t } = useTranslation("applications");
  return (
    <>
      <FormPart name="land">
        <CurrencyChoice />
        <FigureField name="landAreaHa" unit="ha" required />
        <MoneyField name="registeredCapital" required />
        <FigureField name="equityPercent" unit="percent" />
        <FigureField name="monthsToOperation" unit="months" />
      </FormPart>
      <FormPart name="yearly" lead={t("apply.yearlyLead")}>
        <MoneyField name="annualRevenue" />
        <MoneyField name="annualValueAdded" />
        <MoneyField name="annualBudgetContribution" />
      </FormPart>
      <FormPart name="people">
        <FigureField name="workers" unit="people" required />
        <FigureField name="trainedWorkersPercent" unit="percent" />
        <FigureField name="localWorkersPercent" unit="percent" />
      </FormPart>
      <FormPart name="technology">
        <ChoiceField
          name="technologyGroup"
          values={technologyGroups}
          say={(value) => t(`technologyGroup.${value}`)}
        />
        <FigureField name="researchPercentOfRevenue" unit="percent" />
        <FigureField name="automationPercent" unit="percent" />
      </FormPart>
      <FormPart name="inputs" lead={t("apply.inputsLead")}>
        <FigureField name="coconutPercent" unit="percent" />
        <FigureField name="seafoodPercent" unit="percent" />
        <FigureField name="otherLocalPercent" unit="percent" />
      </FormPart>
      <UtilitiesPart />
    </>
  );
}

function UtilitiesPart() {
  const { t } = useTranslation("applications");
  return (
    <FormPart name="utilities">
      <FigureField name="waterM3PerDay" unit="m3Day" />
      <FigureField name="wastewaterM3PerDay" unit="m3Day" />
      <ChoiceField
        name="wastewaterClass"
        values={wastewaterClasses}
        say={(value) => t(`wastewaterClass.${value}`)}
      />
      <FigureField name="powerKva" unit="kva" />
      <ChoiceField
        name="environmentCategory"
        values={environmentCategories}
        say={(value) => t(`environmentCategory.${value}`)}
      />
    </FormPart>
  );
}

function CurrencyChoice() {
  const { t } = useTranslation("applications");
  const [field] = useField<string>("currency");
  const { defaultValue, ...control } = controlOf(field);
  return (
    <div className={styles.wide}>
      <ChoiceGroup
        {...control}
        type="radio"
        label={t("fields.currency")}
        choices={currencies.map((value) => ({ value, label: t(`currencies.${value}`) }))}
        defaultValues={defaultValue === undefined ? [] : [defaultValue]}
        required
      />
    </div>
  );
}
