import { classNames } from "../class-names";
import styles from "./meter-bar.module.css";

interface MeterBarProps {
  /** what is measured */
  label: string;
  value: number;
  max: number;
  /** the measure in words, e.g. "14,5 / 20 điểm"; already in the page's language */
  text: string;
  /** a line to be reached, e.g. the pass mark */
  mark?: { at: number; label: string } | undefined;
  tone?: "primary" | "good" | "bad" | undefined;
  /** keeps the label for readers aloud only, where a table already names the row */
  labelHidden?: boolean | undefined;
}

const share = (value: number, max: number) =>
  `${max > 0 ? Math.min(100, Math.max(0, (value / max) * 100)).toFixed(2) : 0}%`;

/** A bar with its words: points of a weight, occupancy of an area. The words carry the meaning, the bar the feeling. */
export function MeterBar({
  label,
  value,
  max,
  text,
  mark,
  tone = "primary",
  labelHidden = false,
}: MeterBarProps) {
  return (
    <div className={classNames(styles.meter, styles[tone])}>
      <span className={labelHidden ? "visually-hidden" : styles.label}>{label}</span>
      <span className={styles.text}>{text}</span>
      <svg className={styles.bar} width="100%" height="10" aria-hidden="true">
        <rect className={styles.track} width="100%" height="10" rx="5" />
        <rect className={styles.fill} width={share(value, max)} height="10" rx="5" />
        {mark && (
          <line className={styles.mark} x1={share(mark.at, max)} x2={share(mark.at, max)} y1="0" y2="10" />
        )}
      </svg>
      {mark && <span className={styles.markLabel}>{mark.label}</span>}
    </div>
  );
}
