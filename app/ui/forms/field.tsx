import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { Icon } from "../icon";
import styles from "./field.module.css";

/** What every field takes; `id`, `name` and `defaultValue` as conform's `getInputProps` hands them. */
export interface FieldProps {
  label: string;
  /** one sentence that helps to fill it in */
  description?: ReactNode | undefined;
  /** already in the page's language */
  errors?: readonly string[] | undefined;
  /** false marks the field "(optional)"; forms here mark what may be left out, not what must be filled in */
  required?: boolean | undefined;
}

export const errorId = (id: string) => `${id}-error`;
export const descriptionId = (id: string) => `${id}-description`;

/** The ARIA attributes that tie a control to its description and its errors. */
export function describedBy(id: string, { description, errors }: Pick<FieldProps, "description" | "errors">) {
  const failed = Boolean(errors?.length);
  const ids = [description && descriptionId(id), failed && errorId(id)].filter(Boolean).join(" ");
  return {
    "aria-invalid": failed ? (true as const) : undefined,
    "aria-describedby": ids === "" ? undefined : ids,
  };
}

export function OptionalMark({ required }: Pick<FieldProps, "required">) {
  const { t } = useTranslation("common");
  return required === false ? <span className={styles.optional}> {t("form.optional")}</span> : null;
}

export function FieldDescription({ id, children }: { id: string; children: ReactNode }) {
  return (
    <p id={descriptionId(id)} className={styles.description}>
      {children}
    </p>
  );
}

export function FieldErrors({ id, errors }: { id: string; errors: FieldProps["errors"] }) {
  if (!errors?.length) return null;
  return (
    <p id={errorId(id)} className={styles.error}>
      <Icon name="warning" size={18} />
      <span>{errors.join(" ")}</span>
    </p>
  );
}

/** Label above, then description, control, errors: the order in which people read. */
export function Field({
  id,
  label,
  description,
  errors,
  required,
  children,
}: FieldProps & { id: string; children: ReactNode }) {
  return (
    <div className={styles.field}>
      <label htmlFor={id} className={styles.label}>
        {label}
        <OptionalMark required={required} />
      </label>
      {description && <FieldDescription id={id}>{description}</FieldDescription>}
      {children}
      <FieldErrors id={id} errors={errors} />
    </div>
  );
}
