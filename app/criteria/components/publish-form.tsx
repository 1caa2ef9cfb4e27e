import type { SubmissionResult } from "@conform-to/react";
import { getFormProps } from "@conform-to/react";
import { useTranslation } from "react-i18next";
import { Form } from "~/app/platform/http/navigation";
import { LinkButton } from "~/app/ui/actions/button";
import { controlOf } from "~/app/ui/forms/control-of";
import { FormErrorSummary } from "~/app/ui/forms/form-error-summary";
import { SubmitButton } from "~/app/ui/forms/submit-button";
import { TextField } from "~/app/ui/forms/text-field";
import { useZodForm } from "~/app/ui/forms/use-zod-form";
import { Stack } from "~/app/ui/layout/page";
import { publishForm } from "../model/desk-forms";
import styles from "./publish-form.module.css";

interface PublishFormProps {
  draft: { number: number; earliest: string };
  /** where somebody goes who does not publish yet */
  back: string;
  lastResult: SubmissionResult | undefined;
}

/** Asks from which day the version shall be in force; the first possible day is proposed. */
export function PublishForm({ draft: { number, earliest }, back, lastResult }: PublishFormProps) {
  const { t } = useTranslation("criteria");
  const [form, fields] = useZodForm({
    id: "publish",
    schema: publishForm,
    lastResult,
    defaultValue: { effectiveFrom: earliest },
  });
  return (
    <Form method="post" {...getFormProps(form, { ariaAttributes: false })}>
      <Stack>
        <FormErrorSummary form={form} labelOf={() => t("edit.effectiveFrom")} />
        <TextField
          {...controlOf(fields.effectiveFrom)}
          label={t("edit.effectiveFrom")}
          description={t("edit.effectiveFromHint")}
          type="date"
          min={earliest}
          required
        />
        <div className={styles.ways}>
          <SubmitButton>{t("edit.publish", { number })}</SubmitButton>
          <LinkButton to={back} look="secondary">
            {t("edit.notYet")}
          </LinkButton>
        </div>
      </Stack>
    </Form>
  );
}
