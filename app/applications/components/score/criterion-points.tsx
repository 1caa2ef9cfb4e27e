import { useTranslation } from "react-i18next";
import { useLanguage } from "~/app/platform/i18n/use-language";
import type { CriterionResult } from "~/app/scoring/score";
import { MeterBar } from "~/app/ui/feedback/meter-bar";
import { shortPoints } from "../../model/points";
import { reasonOf } from "../../model/reason";
import styles from "./criterion-points.module.css";

/** Every criterion with its points of the most there are, and the sentence that says why. */
export function CriterionPoints({ criteria }: { criteria: readonly CriterionResult[] }) {
  return (
    <ol className={styles.list}>
      {criteria.map((criterion) => (
        <li key={criterion.code} className={styles.criterion}>
          <CriterionLine criterion={criterion} />
        </li>
      ))}
    </ol>
  );
}

function CriterionLine({ criterion }: { criterion: CriterionResult }) {
  const { t } = useTranslation("applications");
  const lang = useLanguage();
  const { name, interval, weight, bonus, points, aboveMinimum } = criterion;
  const earned =
    points === null ? interval.map((end) => shortPoints(end, lang)).join(" – ") : shortPoints(points, lang);
  return (
    <>
      <MeterBar
        label={bonus ? `${name[lang]} (${t("score.bonus")})` : name[lang]}
        value={Number(interval[0])}
        max={Number(weight)}
        text={t("score.ofWeight", { points: earned, weight: shortPoints(weight, lang) })}
        tone={aboveMinimum === false ? "bad" : "primary"}
      />
      <p className={styles.sentence}>{reasonOf(criterion, lang)}</p>
      {aboveMinimum === false && <p className={styles.below}>{t("score.belowMinimum")}</p>}
    </>
  );
}
