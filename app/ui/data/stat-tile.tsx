import type { ReactNode } from "react";
import styles from "./stat-tile.module.css";

interface StatTileProps {
  label: string;
  /** the figure, already formatted */
  value: ReactNode;
  unit?: string | undefined;
  /** one line below: source, share, remark */
  children?: ReactNode | undefined;
}

/** One figure that should be seen from afar. Stands in a `dl` of `StatRow`. */
export function StatTile({ label, value, unit, children }: StatTileProps) {
  return (
    <div className={styles.tile}>
      <dt className={styles.label}>{label}</dt>
      <dd className={styles.figure}>
        <span className={styles.value}>{value}</span>
        {unit && <span className={styles.unit}> {unit}</span>}
      </dd>
      {children && <dd className={styles.note}>{children}</dd>}
    </div>
  );
}

export function StatRow({ children }: { children: ReactNode }) {
  return <dl className={styles.row}>{children}</dl>;
}
