import type { SelectHTMLAttributes } from "react";
import { classNames } from "../class-names";
import { Icon } from "../icon";
import type { FieldProps } from "./field";
import { describedBy, Field } from "./field";
import styles from "./field.module.css";

export interface Option {
  value: string;
  label: string;
}

type SelectFieldProps = FieldProps &
  Omit<SelectHTMLAttributes<HTMLSelectElement>, "id" | "name" | "required"> & {
    id: string;
    name: string;
    options: readonly Option[];
    /** first, empty choice, e.g. "Chọn ngành" */
    placeholder?: string | undefined;
  };

export function SelectField(props: SelectFieldProps) {
  const { label, description, errors, required, options, placeholder, className, ...select } = props;
  return (
    <Field id={select.id} label={label} description={description} errors={errors} required={required}>
      <span className={styles.selectFrame}>
        <select
          {...select}
          required={required}
          className={classNames(styles.control, styles.select, className)}
          {...describedBy(select.id, { description, errors })}
        >
          {placeholder !== undefined && <option value="">{placeholder}</option>}
          {options.map(({ value, label: words }) => (
            <option key={value} value={value}>
              {words}
            </option>
          ))}
        </select>
        <Icon name="down" />
      </span>
    </Field>
  );
}
