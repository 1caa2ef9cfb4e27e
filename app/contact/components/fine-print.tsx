import type { ReactNode } from "react";
import styles from "./fine-print.module.css";

/** What is kept and for how long, above the button that agrees to it. */
export function FinePrint({ children }: { children: ReactNode }) {
  return <p className={styles.print}>{children}</p>;
}
