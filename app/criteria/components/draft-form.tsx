import type { SubmissionResult } from "@conform-to/react";
import { FormProvider, getFormProps, useField } from "@conform-to/react";
import { useTranslation } from "react-i18next";
import { Form } from "~/app/platform/http/navigation";
import { useLanguage } from "~/app/platform/i18n/use-language";
import type { CriteriaModel } from "~/app/scoring/model";
import { localNumber } from "~/app/scoring/text/number-text";
import { controlOf } from "~/app/ui/forms/control-of";
import { FormErrorSummary } from "~/app/ui/forms/form-error-summary";
import { NumberField } from "~/app/ui/forms/number-field";
import { SubmitButton } from "~/app/ui/forms/submit-button";
import { useZodForm } from "~/app/ui/forms/use-zod-form";
import { Stack } from "~/app/ui/layout/page";
import { decimalText } from "../model/decimal-text";
import { draftEdits, weightsTotal } from "../model/draft-edits";
import styles from "./draft-form.module.css";

interface DraftFormProps {
  model: CriteriaModel;
  lastResult: SubmissionResult | undefined;
}

/** Where a planner changes the points of a draft; the sum is shown as it is typed. */
export function DraftForm({ model, lastResult }: DraftFormProps) {
  const { t } = useTranslation("criteria");
  const lang = useLanguage();
  const [form, fields] = useZodForm({
    id: "draft",
    schema: draftEdits,
    lastResult,
    defaultValue: {
      weights: Object.fromEntries(model.criteria.map(({ code, weight }) => [code, String(weight)])),
      passMark: String(model.passMark),
    },
  });
  const labelOf = (name: string) =>
    model.criteria.find(({ code }) => name === `weights.${code}`)?.name[lang] ?? t("edit.passMark");
  return (
    <FormProvider context={form.context}>
      <Form method="post" {...getFormProps(form, { ariaAttributes: false })}>
        <Stack>
          <FormErrorSummary form={form} labelOf={labelOf} />
          <fieldset className={styles.weights}>
            <legend className={styles.legend}>{t("edit.weights")}</legend>
            {model.criteria.map(({ code, name }) => (
              <WeightField key={code} code={code} name={name} />
            ))}
          </fieldset>
          <Total model={model} typed={weightsOf(form.value)} />
          <div className={styles.weights}>
            <NumberField
              {...controlOf(fields.passMark)}
              label={t("edit.passMark")}
              unit={t("edit.pointsUnit")}
              required
            />
          </div>
          <div>
            <SubmitButton>{t("edit.save")}</SubmitButton>
          </div>
        </Stack>
      </Form>
    </FormProvider>
  );
}

function WeightField({ code, name }: { code: string; name: CriteriaModel["name"] }) {
  const { t } = useTranslation("criteria");
  const [field] = useField<string>(`weights.${code}`);
  return (
    <NumberField {...controlOf(field)} label={name[useLanguage()]} unit={t("edit.pointsUnit")} required />
  );
}

function weightsOf(value: unknown): Record<string, unknown> {
  const weights = (value as { weights?: Record<string, unknown> } | undefined)?.weights;
  return weights ?? {};
}

function Total({ model, typed }: { model: CriteriaModel; typed: Record<string, unknown> }) {
  const { t } = useTranslation("criteria");
  const lang = useLanguage();
  const total = weightsTotal(model, typed);
  const wanted = decimalText(model.declaredTotal, lang);
  return (
    <p className={styles.total}>
      {t("edit.sum", { sum: total === null ? "?" : localNumber(total, lang), total: wanted })}
    </p>
  );
}
