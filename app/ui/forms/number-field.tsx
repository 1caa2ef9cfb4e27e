import type { InputHTMLAttributes, ReactNode } from "react";
import { classNames } from "../class-names";
import type { FieldProps } from "./field";
import { describedBy, Field } from "./field";
import styles from "./field.module.css";

type NumberFieldProps = FieldProps &
  Omit<InputHTMLAttributes<HTMLInputElement>, "id" | "name" | "required" | "type"> & {
    id: string;
    name: string;
    /** shown after the figure and read with it, e.g. "ha" or "tỷ đồng" */
    unit: ReactNode;
  };

/** A figure with its unit. Typed as a machine number, so that "1.500" never means two things in two languages. */
export function NumberField({
  label,
  description,
  errors,
  required,
  unit,
  className,
  ...input
}: NumberFieldProps) {
  const unitId = `${input.id}-unit`;
  const described = describedBy(input.id, { description, errors });
  return (
    <Field id={input.id} label={label} description={description} errors={errors} required={required}>
      <span className={styles.withUnit}>
        <input
          inputMode="decimal"
          step="any"
          {...input}
          type="number"
          required={required}
          className={classNames(styles.control, styles.number, className)}
          {...described}
          aria-describedby={classNames(described["aria-describedby"], unitId)}
        />
        <span id={unitId} className={styles.unit}>
          {unit}
        </span>
      </span>
    </Field>
  );
}
