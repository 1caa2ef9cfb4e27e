import type { ReactNode } from "react";
import styles from "./disclosure.module.css";

interface DisclosureProps {
  summary: string;
  /** shown unfolded at first */
  open?: boolean;
  children: ReactNode;
}

/** Words that unfold what stands behind them; works without JavaScript. */
export function Disclosure({ summary, open, children }: DisclosureProps) {
  return (
    <details className={styles.disclosure} open={open}>
      <summary className={styles.summary}>{summary}</summary>
      {children}
    </details>
  );
}
