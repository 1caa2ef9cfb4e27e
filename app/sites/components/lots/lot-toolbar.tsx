import { useTranslation } from "react-i18next";
import { formatNumber } from "~/app/platform/i18n/format";
import { useLanguage } from "~/app/platform/i18n/use-language";
import type { LotQuery } from "../../model/lot-query";
import { lotSorts, pageSizes } from "../../model/lot-terms";
import styles from "./lot-toolbar.module.css";

interface LotToolbarProps {
  query: LotQuery;
  total: number;
  onChoose: () => void;
}

/** How many there are, in which order, how many at once. */
export function LotToolbar({ query, total, onChoose }: LotToolbarProps) {
  const { t } = useTranslation("sites");
  const lang = useLanguage();
  const first = (query.page - 1) * query.size + 1;
  const last = Math.min(total, query.page * query.size);
  return (
    <div className={styles.toolbar}>
      <p role="status" className={styles.count}>
        <strong>{t("lots.count", { count: total, formatted: formatNumber(total, lang) })}</strong>
        {total > query.size && last >= first && (
          <span className={styles.range}>
            {t("lots.shown", { first: formatNumber(first, lang), last: formatNumber(last, lang) })}
          </span>
        )}
      </p>
      <div className={styles.controls}>
        <label className={styles.control}>
          <span>{t("lots.sort")}</span>
          <select name="sort" value={query.sort} onChange={onChoose} className={styles.select}>
            {lotSorts.map((sort) => (
              <option key={sort} value={sort}>
                {t(`lotSort.${sort}`)}
              </option>
            ))}
          </select>
        </label>
        <label className={styles.control}>
          <span>{t("lots.size")}</span>
          <select name="size" value={query.size} onChange={onChoose} className={styles.select}>
            {pageSizes.map((size) => (
              <option key={size} value={size}>
                {size}
              </option>
            ))}
          </select>
        </label>
      </div>
    </div>
  );
}
