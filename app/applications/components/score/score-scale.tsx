import { useTranslation } from "react-i18next";
import styles from "./score-scale.module.css";

interface ScoreScaleProps {
  low: number;
  high: number;
  max: number;
  passMark: number;
  /** the pass mark in words, below its line */
  passText: string;
}

const share = (value: number, max: number) =>
  `${max > 0 ? Math.min(100, Math.max(0, (value / max) * 100)).toFixed(2) : 0}%`;

/** Where the total stands between nought and the most; the lighter part is what may still be added. */
export function ScoreScale({ low, high, max, passMark, passText }: ScoreScaleProps) {
  const { t } = useTranslation("applications");
  const mark = share(passMark, max);
  return (
    <div className={styles.scale}>
      <svg className={styles.bar} width="100%" height="44" aria-hidden="true">
        <rect className={styles.track} y="8" width="100%" height="14" rx="7" />
        <rect className={styles.possible} y="8" width={share(high, max)} height="14" rx="7" />
        <rect className={styles.certain} y="8" width={share(low, max)} height="14" rx="7" />
        <line className={styles.mark} x1={mark} x2={mark} y1="2" y2="28" />
        <text className={styles.words} x={mark} y="42" textAnchor="middle">
          {passText}
        </text>
      </svg>
      {low !== high && <p className={styles.legend}>{t("score.scaleOpen")}</p>}
    </div>
  );
}
