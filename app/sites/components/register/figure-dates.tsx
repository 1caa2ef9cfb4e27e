import { useTranslation } from "react-i18next";
import { formatDate } from "~/app/platform/i18n/format";
import { useLanguage } from "~/app/platform/i18n/use-language";
import type { FigureDates } from "../../model/figure-dates";
import { isStale } from "../../model/freshness";
import styles from "./figure-dates.module.css";

interface FigureDatesListProps {
  dates: FigureDates | undefined;
  today: string;
}

/** The three dates of a figure, open to sight: they are what the office works by. */
export function FigureDatesList({ dates, today }: FigureDatesListProps) {
  const { t } = useTranslation(["place", "register"]);
  const lang = useLanguage();
  if (!dates) return <p className={styles.dates}>{t("register:form.undated")}</p>;
  return (
    <dl className={styles.dates}>
      {(["added", "changed", "confirmed"] as const).map((kind) => (
        <div key={kind}>
          <dt>{t(`dates.${kind}`)}</dt>
          <dd>
            {formatDate(dates[kind], lang)}
            {kind === "confirmed" && isStale(dates.confirmed, today) && (
              <span className={styles.stale}> · {t("register:overdue")}</span>
            )}
          </dd>
        </div>
      ))}
    </dl>
  );
}
