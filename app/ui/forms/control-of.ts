import type { FieldMetadata } from "@conform-to/react";

/** What the fields of the design system need of a field of conform's. */
export function controlOf<Value, Form extends Record<string, unknown>>(field: FieldMetadata<Value, Form>) {
  const { id, name, formId, initialValue, errors } = field;
  return {
    id,
    name,
    form: formId,
    defaultValue: typeof initialValue === "string" ? initialValue : undefined,
    errors,
  };
}
