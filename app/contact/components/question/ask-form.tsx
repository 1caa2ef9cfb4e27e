import type { SubmissionResult } from "@conform-to/react";
import { FormProvider, getFormProps } from "@conform-to/react";
import { useTranslation } from "react-i18next";
import { Form } from "~/app/platform/http/navigation";
import { controlOf } from "~/app/ui/forms/control-of";
import { FormErrorSummary } from "~/app/ui/forms/form-error-summary";
import { SubmitButton } from "~/app/ui/forms/submit-button";
import { TextAreaField } from "~/app/ui/forms/text-area-field";
import { TextField } from "~/app/ui/forms/text-field";
import { useZodForm } from "~/app/ui/forms/use-zod-form";
import { Stack } from "~/app/ui/layout/page";
import { questionForm } from "../../model/forms";
import { FinePrint } from "../fine-print";
import { GuardFields } from "../guard-fields";

interface AskFormProps {
  proof: string;
  lastResult: SubmissionResult | undefined;
}

/** A question, and what is needed to answer it; nothing else is asked. */
export function AskForm({ proof, lastResult }: AskFormProps) {
  const { t } = useTranslation("contact");
  const [form, fields] = useZodForm({ id: "ask", schema: questionForm, lastResult });
  return (
    <FormProvider context={form.context}>
      <Form method="post" {...getFormProps(form, { ariaAttributes: false })}>
        <Stack>
          <FormErrorSummary form={form} labelOf={(name) => t(`ask.${name as "name"}`)} />
          <TextAreaField
            {...controlOf(fields.question)}
            label={t("ask.question")}
            description={t("ask.questionHint")}
            required
          />
          <TextField
            {...controlOf(fields.name)}
            label={t("ask.name")}
            description={t("ask.nameHint")}
            autoComplete="name"
            required
          />
          <TextField
            {...controlOf(fields.email)}
            label={t("ask.email")}
            type="email"
            autoComplete="email"
            required
          />
          <TextField
            {...controlOf(fields.company)}
            label={t("ask.company")}
            autoComplete="organization"
            required={false}
          />
          <TextField
            {...controlOf(fields.phone)}
            label={t("ask.phone")}
            type="tel"
            autoComplete="tel"
            required={false}
          />
          <FinePrint>{t("ask.privacy")}</FinePrint>
          <GuardFields proof={proof} formId={form.id} />
          <div>
            <SubmitButton size="large">{t("ask.submit")}</SubmitButton>
          </div>
        </Stack>
      </Form>
    </FormProvider>
  );
}
