import type { FormMetadata } from "@conform-to/react";
import { FormProvider, getFormProps } from "@conform-to/react";
import type { ReactNode } from "react";
import { Form } from "~/app/platform/http/navigation";
import { Card } from "~/app/ui/data/card";
import { FormErrorSummary } from "~/app/ui/forms/form-error-summary";
import { SubmitButton } from "~/app/ui/forms/submit-button";
import { Stack } from "~/app/ui/layout/page";

interface AccountFormProps<Fields extends Record<string, unknown>> {
  form: FormMetadata<Fields>;
  /** the page of this portal to go back to afterwards */
  returnTo: string | null;
  submit: string;
  /** by field, for the list of errors */
  labels: Readonly<Record<string, string>>;
  children: ReactNode;
}

/** The card in which people sign in and register. */
export function AccountForm<Fields extends Record<string, unknown>>({
  form,
  returnTo,
  submit,
  labels,
  children,
}: AccountFormProps<Fields>) {
  return (
    <Card>
      <FormProvider context={form.context}>
        <Form method="post" {...getFormProps(form, { ariaAttributes: false })}>
          <Stack>
            <FormErrorSummary form={form} labelOf={(name) => labels[name] ?? ""} />
            {children}
            {returnTo && <input type="hidden" name="returnTo" value={returnTo} />}
            <div>
              <SubmitButton size="large">{submit}</SubmitButton>
            </div>
          </Stack>
        </Form>
      </FormProvider>
    </Card>
  );
}
