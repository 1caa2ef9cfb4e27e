import { classNames } from "../class-names";
import styles from "./share-bar.module.css";

export interface Share {
  key: string;
  label: string;
  value: number;
  /** the value in words, already in the page's language */
  text: string;
  tone: "open" | "coming" | "held" | "taken" | "still";
}

interface ShareBarProps {
  /** what is divided */
  label: string;
  shares: readonly Share[];
}

/** A whole divided into parts: a bar for the eye, and its parts in words below. */
export function ShareBar({ label, shares }: ShareBarProps) {
  const whole = shares.reduce((sum, { value }) => sum + value, 0);
  const percent = (value: number) => (whole > 0 ? (value / whole) * 100 : 0);
  const starts = shares.map((_, at) => shares.slice(0, at).reduce((sum, { value }) => sum + value, 0));
  return (
    <figure className={styles.shares}>
      <figcaption className={styles.label}>{label}</figcaption>
      <svg className={styles.bar} width="100%" height="14" aria-hidden="true">
        {shares.map(({ key, value, tone }, at) => (
          <rect
            key={key}
            className={styles[tone]}
            x={`${percent(starts[at] ?? 0).toFixed(2)}%`}
            width={`${percent(value).toFixed(2)}%`}
            height="14"
          />
        ))}
      </svg>
      <ul className={styles.legend}>
        {shares.map(({ key, label: name, text, tone }) => (
          <li key={key} className={classNames(styles.entry, styles[tone])}>
            <span>{name}</span> <strong className={styles.text}>{text}</strong>
          </li>
        ))}
      </ul>
    </figure>
  );
}
