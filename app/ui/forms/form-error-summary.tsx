import type { FormMetadata } from "@conform-to/react";
import { useEffect, useState } from "react";
import { signInFirst } from "~/app/platform/i18n/form-errors";
import { useLanguage } from "~/app/platform/i18n/use-language";
import { paths } from "~/app/platform/paths";
import type { FormError } from "./error-summary";
import { ErrorSummary } from "./error-summary";

interface FormErrorSummaryProps<Form extends Record<string, unknown>> {
  form: FormMetadata<Form>;
  /** the label of a field, to say which one an error is about */
  labelOf: (name: string) => string;
}

/**
 * All errors of a form as they were when it was last sent. Errors found while typing stand beside their fields only:
 * a list at the top that changes under the reader's hands would help nobody.
 */
export function FormErrorSummary<Form extends Record<string, unknown>>({
  form,
  labelOf,
}: FormErrorSummaryProps<Form>) {
  const lang = useLanguage();
  // As text: conform hands out a new object at every rendering.
  const now = form.status === "error" ? JSON.stringify(form.allErrors) : null;
  const [sent, setSent] = useState(now);
  useEffect(() => {
    if (now !== null) setSent(now);
  }, [now]);
  const errors: Record<string, string[]> = JSON.parse(sent ?? "{}");
  const listed = Object.entries(errors).flatMap(([name, messages]) =>
    messages.map((message): FormError => {
      if (name === "") return { message };
      if (name === signInFirst) return { message, elsewhere: paths.signIn(lang) };
      return { message: `${labelOf(name)}: ${message}`, fieldId: `${form.id}-${name}` };
    }),
  );
  return <ErrorSummary errors={listed} />;
}
