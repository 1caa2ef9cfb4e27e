import type { SubmissionResult } from "@conform-to/react";
import { FormProvider, getFormProps } from "@conform-to/react";
import { useTranslation } from "react-i18next";
import { Form } from "~/app/platform/http/navigation";
import { controlOf } from "~/app/ui/forms/control-of";
import { FormErrorSummary } from "~/app/ui/forms/form-error-summary";
import { SubmitButton } from "~/app/ui/forms/submit-button";
import { TextField } from "~/app/ui/forms/text-field";
import { useZodForm } from "~/app/ui/forms/use-zod-form";
import { Stack } from "~/app/ui/layout/page";
import { confirmWithinDays } from "../../model/alert-times";
import { alertForm } from "../../model/forms";
import { AlertFields, TickBox } from "../alert-fields";
import { FinePrint } from "../fine-print";
import { GuardFields } from "../guard-fields";

interface AlertRequestProps {
  kind: "search" | "lot";
  proof: string;
  /** of the signed-in person, to be typed over */
  email: string;
  lastResult: SubmissionResult | undefined;
}

/** Asks to be told by e-mail: what is sent, how often, and what is kept stands above the button. */
export function AlertRequest({ kind, proof, email, lastResult }: AlertRequestProps) {
  const { t } = useTranslation("contact");
  const [form, fields] = useZodForm({
    id: "alert",
    schema: alertForm,
    lastResult,
    defaultValue: { email, frequency: "weekly" },
  });
  return (
    <FormProvider context={form.context}>
      <Form method="post" {...getFormProps(form, { ariaAttributes: false })}>
        <Stack>
          <FormErrorSummary form={form} labelOf={(name) => t(`alert.${name as "email"}`)} />
          <TextField
            {...controlOf(fields.email)}
            label={t("alert.email")}
            type="email"
            autoComplete="email"
            required
          />
          <AlertFields kind={kind} />
          <TickBox field={fields.agreed} label="alert.agreed" choice="alert.agreedChoice" />
          <FinePrint>{t("alert.privacy", { days: confirmWithinDays })}</FinePrint>
          <GuardFields proof={proof} formId={form.id} />
          <div>
            <SubmitButton>{t("alert.submit")}</SubmitButton>
          </div>
        </Stack>
      </Form>
    </FormProvider>
  );
}
