import { useTranslation } from "react-i18next";
import { useLanguage } from "~/app/platform/i18n/use-language";
import type { GateResult } from "~/app/scoring/score";
import type { StatusShape, StatusTone } from "~/app/ui/feedback/status-pill";
import { StatusPill } from "~/app/ui/feedback/status-pill";
import styles from "./gate-list.module.css";

const looks: Record<GateResult["outcome"], { shape: StatusShape; tone: StatusTone }> = {
  pass: { shape: "check", tone: "good" },
  fail: { shape: "cross", tone: "bad" },
  unknown: { shape: "none", tone: "busy" },
};

/** The conditions that must be met, each with its outcome; a sentence says why where it is not met. */
export function GateList({ gates }: { gates: readonly GateResult[] }) {
  const { t } = useTranslation("applications");
  const lang = useLanguage();
  return (
    <ul className={styles.list}>
      {gates.map(({ code, name, outcome, sentence }) => (
        <li key={code} className={styles.gate}>
          <p className={styles.name}>{name[lang]}</p>
          <StatusPill label={t(`score.gate.${outcome}`)} {...looks[outcome]} />
          {outcome !== "pass" && <p className={styles.sentence}>{sentence[lang]}</p>}
        </li>
      ))}
    </ul>
  );
}
