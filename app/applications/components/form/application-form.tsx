import type { SubmissionResult } from "@conform-to/react";
import { FormProvider, getFormProps, useField } from "@conform-to/react";
import { useTranslation } from "react-i18next";
import { Form } from "~/app/platform/http/navigation";
import { useLanguage } from "~/app/platform/i18n/use-language";
import { ChoiceGroup } from "~/app/ui/forms/choice-group";
import { controlOf } from "~/app/ui/forms/control-of";
import { FormErrorSummary } from "~/app/ui/forms/form-error-summary";
import { SubmitButton } from "~/app/ui/forms/submit-button";
import { useZodForm } from "~/app/ui/forms/use-zod-form";
import { Stack } from "~/app/ui/layout/page";
import { applicationForm } from "../../model/application-form";
import type { ApplyPage } from "../../queries/apply-page.server";
import { FigureParts } from "./figure-parts";
import { followsCurrency } from "./money-unit";
import { PlacePart } from "./place-part";
import { ProjectPart } from "./project-part";

interface ApplicationFormProps {
  page: ApplyPage;
  lastResult: SubmissionResult | undefined;
}

/** The filing form, part by part. */
export function ApplicationForm({ page, lastResult }: ApplicationFormProps) {
  const { t } = useTranslation("applications");
  const lang = useLanguage();
  const [form] = useZodForm({
    id: "apply",
    schema: applicationForm,
    lastResult,
    defaultValue: {
      zone: page.zone?.id ?? "",
      currency: lang === "vi" ? "VND" : "USD",
      ...(page.lot?.open ? { landAreaHa: page.lot.areaM2 / 10_000 } : {}),
    },
  });
  return (
    <FormProvider context={form.context}>
      <Form method="post" className={followsCurrency} {...getFormProps(form, { ariaAttributes: false })}>
        <Stack>
          <FormErrorSummary form={form} labelOf={(name) => t(`fields.${name as "zone"}`)} />
          <input type="hidden" name="formId" value={page.formId} />
          <PlacePart {...page} />
          <ProjectPart {...page} />
          <FigureParts />
          <Declaration />
          <div>
            <SubmitButton size="large">{t("apply.submit")}</SubmitButton>
          </div>
        </Stack>
      </Form>
    </FormProvider>
  );
}

function Declaration() {
  const { t } = useTranslation("applications");
  const [field] = useField<string>("declared");
  const { defaultValue, ...control } = controlOf(field);
  return (
    <ChoiceGroup
      {...control}
      type="checkbox"
      label={t("fields.declared")}
      choices={[{ value: "on", label: t("apply.declared") }]}
      defaultValues={defaultValue === undefined ? [] : [defaultValue]}
    />
  );
}
