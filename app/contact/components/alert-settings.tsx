import type { SubmissionResult } from "@conform-to/react";
import { FormProvider, getFormProps } from "@conform-to/react";
import { Form } from "~/app/platform/http/navigation";
import { SubmitButton } from "~/app/ui/forms/submit-button";
import { useZodForm } from "~/app/ui/forms/use-zod-form";
import { Stack } from "~/app/ui/layout/page";
import { alertChangeForm } from "../model/forms";
import type { AlertPage } from "../queries/alert-page.server";
import { AlertFields } from "./alert-fields";

interface AlertSettingsProps {
  alert: AlertPage;
  submit: string;
  lastResult: SubmissionResult | undefined;
}

/** How often an alert comes, and what it tells of. */
export function AlertSettings({ alert, submit, lastResult }: AlertSettingsProps) {
  const [form] = useZodForm({
    id: "alert",
    schema: alertChangeForm,
    lastResult,
    defaultValue: { frequency: alert.frequency, ...(alert.changes ? { changes: "on" } : {}) },
  });
  return (
    <FormProvider context={form.context}>
      <Form method="post" {...getFormProps(form, { ariaAttributes: false })}>
        <Stack>
          <AlertFields kind={alert.kind} />
          <div>
            <SubmitButton>{submit}</SubmitButton>
          </div>
        </Stack>
      </Form>
    </FormProvider>
  );
}
