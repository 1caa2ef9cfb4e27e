import type { ReactNode } from "react";
import styles from "./with-contents.module.css";

interface WithContentsProps {
  /** what the list of contents is called aloud */
  label: string;
  /** ids of headings with their words, in the page's order */
  contents: readonly { id: string; label: string }[];
  children: ReactNode;
}

/** A long page with its contents beside it: they stay in sight on wide screens, stand above in a strip on narrow ones. */
export function WithContents({ label, contents, children }: WithContentsProps) {
  return (
    <div className={styles.frame}>
      <nav aria-label={label} className={styles.contents}>
        <p className={styles.label} aria-hidden="true">
          {label}
        </p>
        <ul className={styles.list}>
          {contents.map((entry) => (
            <li key={entry.id}>
              <a href={`#${entry.id}`} className={styles.link}>
                {entry.label}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      <div className={styles.main}>{children}</div>
    </div>
  );
}
