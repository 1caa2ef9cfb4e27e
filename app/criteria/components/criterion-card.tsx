import { useTranslation } from "react-i18next";
import { useLanguage } from "~/app/platform/i18n/use-language";
import type { CriteriaModel, Criterion } from "~/app/scoring/model";
import { Card } from "~/app/ui/data/card";
import { decimalText } from "../model/decimal-text";
import { unitOf } from "../model/scoring-marks";
import { valueDrawing } from "../model/value-drawing";
import styles from "./criterion-card.module.css";
import { ScoringList } from "./scoring-list";
import { ValueCurve } from "./value-curve";

interface CriterionCardProps {
  criterion: Criterion;
  currency: CriteriaModel["currency"];
}

/** One criterion as anyone may read it: what it asks, how many points, and how they are earned. */
export function CriterionCard({ criterion, currency }: CriterionCardProps) {
  const { t } = useTranslation("criteria");
  const lang = useLanguage();
  const drawing = valueDrawing(criterion);
  const unit = unitOf(criterion, currency)?.[lang] ?? "";
  const most = t("value.points", { points: decimalText(criterion.weight, lang) });
  return (
    <Card as="li" className={styles.card}>
      <div className={styles.words}>
        <h3 className={styles.name}>{criterion.name[lang]}</h3>
        <p className={styles.most}>
          {criterion.bonus && `${t("version.bonus")} · `}
          <strong>{most}</strong>
        </p>
        <p>{criterion.guidance[lang]}</p>
        {criterion.minimumPoints !== null && (
          <p className={styles.minimum}>
            {t("version.minimum", { points: decimalText(criterion.minimumPoints, lang) })}
          </p>
        )}
        {criterion.evidence && (
          <p className={styles.evidence}>
            <span className={styles.label}>{t("version.evidence")}:</span> {criterion.evidence[lang]}
          </p>
        )}
      </div>
      <div className={styles.how}>
        <h4 className={styles.label}>{t(`value.${criterion.value.kind}`)}</h4>
        {drawing && <ValueCurve drawing={drawing} most={most} unit={unit} />}
        <ScoringList criterion={criterion} unit={unit} />
      </div>
    </Card>
  );
}
