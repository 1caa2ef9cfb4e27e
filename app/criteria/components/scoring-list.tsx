import { useTranslation } from "react-i18next";
import { useLanguage } from "~/app/platform/i18n/use-language";
import type { Criterion } from "~/app/scoring/model";
import { localNumber } from "~/app/scoring/text/number-text";
import { decimalText } from "../model/decimal-text";
import type { ScoringMark } from "../model/scoring-marks";
import { scoringMarks } from "../model/scoring-marks";
import styles from "./scoring-list.module.css";

/** How a criterion is scored, line by line. */
export function ScoringList({ criterion, unit }: { criterion: Criterion; unit: string }) {
  const { t } = useTranslation("criteria");
  const lang = useLanguage();
  const describe = useMarkText(unit);
  return (
    <ul className={styles.list}>
      {scoringMarks(criterion).map((mark) => (
        <li key={describe(mark)} className={styles.line}>
          <span>{describe(mark)}</span>
          <span className={styles.points}>
            {t("value.points", { points: localNumber(mark.points, lang) })}
          </span>
        </li>
      ))}
    </ul>
  );
}

function useMarkText(unit: string): (mark: ScoringMark) => string {
  const { t } = useTranslation("criteria");
  const lang = useLanguage();
  const text = (value: number | string) => decimalText(value, lang);
  return (mark) => {
    switch (mark.kind) {
      case "at":
        return t("value.at", { at: text(mark.at), unit });
      case "fromTo":
        return t("value.fromTo", { from: text(mark.from), to: text(mark.to), unit });
      case "fromUp":
        return t("value.fromUp", { from: text(mark.from), unit });
      case "below":
        return t("value.below", { to: text(mark.to), unit });
      case "any":
        return t("value.any");
      case "option":
        return mark.name[lang];
      case "level":
        return `${t("value.level", { level: mark.level })}: ${mark.name[lang]}`;
    }
  };
}
