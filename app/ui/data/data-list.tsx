import type { ReactNode } from "react";
import { classNames } from "../class-names";
import styles from "./data-list.module.css";

interface DataListProps {
  children: ReactNode;
  /** terms above their values, in columns */
  stacked?: boolean | undefined;
  /** values are sentences, which do not stand out as figures do */
  sentences?: boolean;
}

/** Facts as pairs of term and value. */
export function DataList({ children, stacked = false, sentences = false }: DataListProps) {
  const looks = [stacked && styles.stacked, sentences && styles.sentences];
  return <dl className={classNames(styles.list, ...looks)}>{children}</dl>;
}

interface DataItemProps {
  term: string;
  children: ReactNode;
}

export function DataItem({ term, children }: DataItemProps) {
  return (
    <div className={styles.item}>
      <dt className={styles.term}>{term}</dt>
      <dd className={styles.value}>{children}</dd>
    </div>
  );
}
