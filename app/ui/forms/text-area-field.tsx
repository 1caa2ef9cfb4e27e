import type { TextareaHTMLAttributes } from "react";
import { classNames } from "../class-names";
import type { FieldProps } from "./field";
import { describedBy, Field } from "./field";
import styles from "./field.module.css";

type TextAreaFieldProps = FieldProps &
  Omit<TextareaHTMLAttributes<HTMLTextAreaElement>, "id" | "name" | "required"> & {
    id: string;
    name: string;
  };

/** Several lines of text. */
export function TextAreaField({
  label,
  description,
  errors,
  required,
  className,
  rows = 6,
  ...area
}: TextAreaFieldProps) {
  return (
    <Field id={area.id} label={label} description={description} errors={errors} required={required}>
      <textarea
        {...area}
        rows={rows}
        required={required}
        className={classNames(styles.control, styles.area, className)}
        {...describedBy(area.id, { description, errors })}
      />
    </Field>
  );
}
