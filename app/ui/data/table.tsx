import type { ReactNode } from "react";
import { useId } from "react";
import { classNames } from "../class-names";
import styles from "./table.module.css";

export interface Column {
  key: string;
  label: ReactNode;
  /** figures stand to the end, in digits of one width */
  figures?: boolean | undefined;
  /** its cells say themselves what they are, so need no label where rows are stacked */
  speaks?: boolean | undefined;
  /** set on the column that orders the rows */
  sorted?: "ascending" | "descending" | undefined;
}

export interface Row {
  key: string;
  /** for links to it */
  id?: string | undefined;
  /** one cell a column, in the columns' order; the first names the row */
  cells: readonly ReactNode[];
}

interface TableProps {
  caption: string;
  captionHidden?: boolean | undefined;
  columns: readonly Column[];
  rows: readonly Row[];
  /** on phones the cells of a row stand below each other, each with its column's label */
  stacks?: boolean | undefined;
}

/** A table that scrolls inside its own frame on narrow screens, reachable by keyboard. */
export function Table({ caption, captionHidden = false, columns, rows, stacks = false }: TableProps) {
  const captionId = useId();
  const frame = classNames(styles.frame, stacks && styles.stacks);
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a frame that scrolls must be reachable by keyboard
    <figure className={frame} aria-labelledby={captionId} tabIndex={0}>
      <table className={styles.table}>
        <caption id={captionId} className={captionHidden ? "visually-hidden" : styles.caption}>
          {caption}
        </caption>
        <thead>
          <tr>
            {columns.map(({ key, label, figures, sorted }) => (
              <th key={key} scope="col" aria-sort={sorted} className={classNames(figures && styles.figures)}>
                {label}
                {sorted && <span aria-hidden="true"> {sorted === "ascending" ? "↑" : "↓"}</span>}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <BodyRow key={row.key} row={row} columns={columns} stacks={stacks} />
          ))}
        </tbody>
      </table>
    </figure>
  );
}

function BodyRow({ row, columns, stacks }: Pick<TableProps, "columns" | "stacks"> & { row: Row }) {
  return (
    <tr id={row.id}>
      {columns.map(({ key, label, figures, speaks }, index) =>
        index === 0 ? (
          <th key={key} scope="row">
            {row.cells[index]}
          </th>
        ) : (
          <td key={key} className={classNames(figures && styles.figures)}>
            {stacks && !speaks && (
              <span className={styles.label} aria-hidden="true">
                {label}
              </span>
            )}
            {stacks ? <div>{row.cells[index]}</div> : row.cells[index]}
          </td>
        ),
      )}
    </tr>
  );
}
