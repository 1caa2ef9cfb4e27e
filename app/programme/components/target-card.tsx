import { useTranslation } from "react-i18next";
import { formatNumber } from "~/app/platform/i18n/format";
import { useLanguage } from "~/app/platform/i18n/use-language";
import { SourceLine } from "~/app/sites/components/facts/source-line";
import { Card } from "~/app/ui/data/card";
import type { TargetRow } from "../model/target";
import styles from "./target-card.module.css";

/** One target: the figure, by when, by whom, from where. */
export function TargetCard({ target }: { target: TargetRow }) {
  const { t } = useTranslation("programme");
  const lang = useLanguage();
  const { name, amount, unit, note, agency, source } = target;
  return (
    <Card as="li" look="flat" className={styles.card}>
      <h3 className={styles.name}>{name[lang]}</h3>
      <p className={styles.figure}>
        <strong className={styles.amount}>{formatNumber(amount, lang)}</strong> {unit[lang]}
      </p>
      <p className={styles.period}>{usePeriod(target)}</p>
      {note && <p className={styles.note}>{note[lang]}</p>}
      {agency && <p className={styles.agency}>{t("agency", { name: agency[lang] })}</p>}
      <SourceLine source={source} />
    </Card>
  );
}

function usePeriod({ fromYear, toYear }: TargetRow): string {
  const { t } = useTranslation("programme");
  if (fromYear && toYear) return t("period", { fromYear, toYear });
  if (toYear) return t("until", { toYear });
  return t("noPeriod");
}
