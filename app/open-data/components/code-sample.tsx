import styles from "./code-sample.module.css";

/** Lines for a program, to be read or copied; scrolls inside its own frame, reachable by keyboard. */
export function CodeSample({ label, children }: { label: string; children: string }) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a frame that scrolls must be reachable by keyboard
    <section className={styles.frame} aria-label={label} tabIndex={0}>
      <pre className={styles.lines}>
        <code>{children}</code>
      </pre>
    </section>
  );
}
