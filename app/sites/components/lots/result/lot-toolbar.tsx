import { useTranslation } from "react-i18next";
import { formatNumber } from "~/app/platform/i18n/format";
import { useLanguage } from "~/app/platform/i18n/use-language";
import { Icon } from "~/app/ui/icon";
import { chipsOf } from "../../../model/list/lot-chips";
import { lotSorts } from "../../../model/lot-terms";
import type { LotListPage } from "../../../model/views/lot-list";
import styles from "./lot-toolbar.module.css";

/** The way to the filters, how many lots there are, in which order. It stays in sight on narrow screens. */
export function LotToolbar({ page }: { page: LotListPage }) {
  const { t } = useTranslation("sites");
  const { query } = page;
  const chosen = chipsOf(query).length;
  const sorts = lotSorts.filter((sort) => sort !== "distance" || query.near !== undefined);
  return (
    <div className={styles.toolbar}>
      <details className={styles.toggle} data-filters>
        <summary className={styles.toggleButton}>
          <Icon name="filter" />
          {chosen > 0 ? t("lots.filtersChosen", { chosen }) : t("lots.filters")}
        </summary>
      </details>
      <Count page={page} />
      <div className={styles.controls}>
        <label className={styles.control}>
          <span className={styles.controlName}>{t("lots.sort")}</span>
          <select name="sort" defaultValue={query.sort} className={styles.select}>
            {sorts.map((sort) => (
              <option key={sort} value={sort}>
                {t(`lotSort.${sort}`)}
              </option>
            ))}
          </select>
        </label>
      </div>
    </div>
  );
}

function Count({ page: { query, results } }: { page: LotListPage }) {
  const { t } = useTranslation("sites");
  const lang = useLanguage();
  const { total } = results;
  const first = (query.page - 1) * query.size + 1;
  const last = Math.min(total, query.page * query.size);
  return (
    <p role="status" className={styles.count}>
      <strong>{t("lots.count", { count: total, formatted: formatNumber(total, lang) })}</strong>
      {query.view !== "map" && total > query.size && last >= first && (
        <span className={styles.range}>
          {t("lots.shown", { first: formatNumber(first, lang), last: formatNumber(last, lang) })}
        </span>
      )}
    </p>
  );
}
