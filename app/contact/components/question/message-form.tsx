import type { SubmissionResult } from "@conform-to/react";
import { FormProvider, getFormProps } from "@conform-to/react";
import { Form } from "~/app/platform/http/navigation";
import { controlOf } from "~/app/ui/forms/control-of";
import { FormErrorSummary } from "~/app/ui/forms/form-error-summary";
import { SubmitButton } from "~/app/ui/forms/submit-button";
import { TextAreaField } from "~/app/ui/forms/text-area-field";
import { useZodForm } from "~/app/ui/forms/use-zod-form";
import { Stack } from "~/app/ui/layout/page";
import { messageForm } from "../../model/forms";

interface MessageFormProps {
  label: string;
  submit: string;
  lastResult: SubmissionResult | undefined;
}

/** One more message, of either side. */
export function MessageForm({ label, submit, lastResult }: MessageFormProps) {
  const [form, fields] = useZodForm({ id: "message", schema: messageForm, lastResult });
  return (
    <FormProvider context={form.context}>
      <Form method="post" {...getFormProps(form, { ariaAttributes: false })}>
        <Stack>
          <FormErrorSummary form={form} labelOf={() => label} />
          <TextAreaField {...controlOf(fields.text)} label={label} required />
          <div>
            <SubmitButton>{submit}</SubmitButton>
          </div>
        </Stack>
      </Form>
    </FormProvider>
  );
}
