import type { ReactNode } from "react";
import { classNames } from "../class-names";
import styles from "./choice-group.module.css";
import type { FieldProps } from "./field";
import { describedBy, FieldDescription, FieldErrors, OptionalMark } from "./field";

export interface Choice {
  value: string;
  label: ReactNode;
  /** a second, quieter line */
  note?: ReactNode | undefined;
  /** how many results this choice would leave */
  count?: string | undefined;
}

type ChoiceGroupProps = FieldProps & {
  id: string;
  name: string;
  /** radio: exactly one; checkbox: any number */
  type: "radio" | "checkbox";
  choices: readonly Choice[];
  defaultValues?: readonly string[] | undefined;
  /** hides the legend from sight where a heading already says it */
  legendHidden?: boolean | undefined;
  /** narrow rows for a column of filters */
  compact?: boolean | undefined;
  /** groups of choices keep the form's key so that a new answer re-reads its defaults */
  form?: string | undefined;
};

/** Radio buttons or checkboxes under one legend; each row is a target of at least 44 px on touch screens. */
export function ChoiceGroup(props: ChoiceGroupProps) {
  const { id, name, type, label, description, errors, required, choices, defaultValues = [], form } = props;
  return (
    <fieldset
      id={id}
      className={classNames(styles.group, props.compact && styles.compact)}
      aria-describedby={describedBy(id, { description, errors })["aria-describedby"]}
    >
      <legend className={props.legendHidden ? "visually-hidden" : styles.legend}>
        {label}
        <OptionalMark required={required} />
      </legend>
      {description && <FieldDescription id={id}>{description}</FieldDescription>}
      {choices.map((choice, index) => (
        <label key={choice.value} className={styles.row}>
          <input
            id={`${id}-${index}`}
            className={styles.box}
            type={type}
            name={name}
            value={choice.value}
            defaultChecked={defaultValues.includes(choice.value)}
            required={type === "radio" ? required : undefined}
            form={form}
          />
          <span className={styles.words}>
            {choice.label}
            {choice.note && <span className={styles.note}>{choice.note}</span>}
          </span>
          {choice.count !== undefined && <span className={styles.count}>{choice.count}</span>}
        </label>
      ))}
      <FieldErrors id={id} errors={errors} />
    </fieldset>
  );
}
