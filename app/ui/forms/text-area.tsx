import type { TextareaHTMLAttributes } from "react";
import { classNames } from "../class-names";
import type { FieldProps } from "./field";
import { describedBy, Field } from "./field";
import styles from "./field.module.css";

type TextAreaProps = FieldProps &
  Omit<TextareaHTMLAttributes<HTMLTextAreaElement>, "id" | "name" | "required"> & {
    id: string;
    name: string;
  };

export function TextArea({ label, description, errors, required, className, ...area }: TextAreaProps) {
  return (
    <Field id={area.id} label={label} description={description} errors={errors} required={required}>
      <textarea
        rows={5}
        {...area}
        required={required}
        className={classNames(styles.control, styles.area, className)}
        {...describedBy(area.id, { description, errors })}
      />
    </Field>
  );
}
