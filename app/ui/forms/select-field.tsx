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

export interface OptionGroup {
  label: string;
  options: readonly Option[];
}

type SelectFieldProps = FieldProps &
  Omit<SelectHTMLAttributes<HTMLSelectElement>, "id" | "name" | "required"> & {
    id: string;
    name: string;
    options?: readonly Option[] | undefined;
    /** further options under headings, for long lists */
    groups?: readonly OptionGroup[] | undefined;
    /** first, empty choice, e.g. "Chọn ngành" */
    placeholder?: string | undefined;
  };

export function SelectField(props: SelectFieldProps) {
  const { label, description, errors, required, options, groups, placeholder, className, ...select } = props;
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
          {options && <Options options={options} />}
          {groups?.map((group) => (
            <optgroup key={group.label} label={group.label}>
              <Options options={group.options} />
            </optgroup>
          ))}
        </select>
        <Icon name="down" />
      </span>
    </Field>
  );
}

function Options({ options }: { options: readonly Option[] }) {
  return options.map(({ value, label }) => (
    <option key={value} value={value}>
      {label}
    </option>
  ));
}
