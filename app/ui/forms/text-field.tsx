import type { InputHTMLAttributes } from "react";
import { classNames } from "../class-names";
import type { FieldProps } from "./field";
import { describedBy, Field } from "./field";
import styles from "./field.module.css";

type TextFieldProps = FieldProps &
  Omit<InputHTMLAttributes<HTMLInputElement>, "id" | "name" | "required"> & { id: string; name: string };

/** One line of text; `type="email"`, `"password"`, `"tel"` and the like too. */
export function TextField({
  label,
  description,
  errors,
  required,
  className,
  type = "text",
  ...input
}: TextFieldProps) {
  return (
    <Field id={input.id} label={label} description={description} errors={errors} required={required}>
      <input
        {...input}
        type={type}
        required={required}
        className={classNames(styles.control, className)}
        {...describedBy(input.id, { description, errors })}
      />
    </Field>
  );
}
