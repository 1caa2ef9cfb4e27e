import type { ReactNode } from "react";
import { Icon } from "~/app/ui/icon";
import styles from "./lot-filters.module.css";

interface FilterGroupProps {
  title: string;
  open: boolean;
  children: ReactNode;
}

/** One foldable group of the column of filters. */
export function FilterGroup({ title, open, children }: FilterGroupProps) {
  return (
    <details className={styles.group} open={open}>
      <summary className={styles.groupTitle}>
        <h3>{title}</h3>
        <Icon name="down" size={18} />
      </summary>
      {children}
    </details>
  );
}
