import { useTranslation } from "react-i18next";
import { formatDate } from "~/app/platform/i18n/format";
import { useLanguage } from "~/app/platform/i18n/use-language";
import type { FigureDates } from "../../model/figure-dates";
import { isStale } from "../../model/freshness";
import styles from "./freshness.module.css";

interface FreshnessProps {
  /** whose dates these are, for readers aloud */
  of: string;
  dates: FigureDates | undefined;
  today: string;
}

const kinds = ["added", "changed", "confirmed"] as const;

/** When a figure was last said to hold, and behind it its three dates; after half a year it says so. */
export function Freshness({ of, dates, today }: FreshnessProps) {
  const { t } = useTranslation("place");
  const lang = useLanguage();
  if (!dates) return null;
  const stale = isStale(dates.confirmed, today);
  return (
    <details className={styles.freshness}>
      <summary className={styles.summary}>
        <span className="visually-hidden">{of}: </span>
        {t("dates.confirmedOn", { date: formatDate(dates.confirmed, lang) })}
        {stale && <span className={styles.stale}> {t("dates.stale")}</span>}
      </summary>
      <dl className={styles.dates}>
        {kinds.map((kind) => (
          <div key={kind}>
            <dt>{t(`dates.${kind}`)}</dt>
            <dd>{formatDate(dates[kind], lang)}</dd>
          </div>
        ))}
      </dl>
    </details>
  );
}
