import type { DefaultValue, SubmissionResult } from "@conform-to/react";
import { useForm } from "@conform-to/react";
import { parseWithZod } from "@conform-to/zod/v4";
import { useTranslation } from "react-i18next";
import type { z } from "zod";
import { formErrors } from "~/app/platform/i18n/form-errors";

type Values = Record<string, unknown>;

interface ZodForm<Input extends Values, Output> {
  /** tells forms of one page apart; another id begins the form anew */
  id: string;
  schema: z.ZodType<Output, Input>;
  /** what the action answered */
  lastResult: SubmissionResult | undefined;
  defaultValue?: DefaultValue<Input>;
}

/** conform with the house's words: checks a field when it is left, and again as it is mended. */
export function useZodForm<Input extends Values, Output>({
  id,
  schema,
  lastResult,
  defaultValue,
}: ZodForm<Input, Output>) {
  const { t } = useTranslation("common");
  return useForm<Input, Output>({
    id,
    lastResult: lastResult ?? null,
    ...(defaultValue === undefined ? {} : { defaultValue }),
    shouldValidate: "onBlur",
    shouldRevalidate: "onInput",
    onValidate: ({ formData }) => parseWithZod(formData, { schema, error: formErrors(t) }),
  });
}
