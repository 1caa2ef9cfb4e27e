import type { ReactNode } from "react";
import styles from "./empty-state.module.css";

interface EmptyStateProps {
  title: string;
  children?: ReactNode | undefined;
  /** what to do next */
  actions?: ReactNode | undefined;
}

/** Nothing here, said kindly, with a way on. */
export function EmptyState({ title, children, actions }: EmptyStateProps) {
  return (
    <div className={styles.empty}>
      <svg width="96" height="64" viewBox="0 0 96 64" aria-hidden="true" className={styles.drawing}>
        <path d="M8 44c10-5 18-5 28 0s18 5 28 0 16-5 24-2M8 54c10-5 18-5 28 0s18 5 28 0 16-5 24-2" />
        <path d="M22 12h52v22H22z" strokeDasharray="5 5" />
      </svg>
      <p className={styles.title}>{title}</p>
      {children && <div className={styles.text}>{children}</div>}
      {actions && <div className={styles.actions}>{actions}</div>}
    </div>
  );
}
