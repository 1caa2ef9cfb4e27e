import { useTranslation } from "react-i18next";
import { useLanguage } from "~/app/platform/i18n/use-language";
import { paths } from "~/app/platform/paths";
import { Pagination } from "~/app/ui/navigation/pagination";
import { lotSearchParams } from "../../../model/lot-address";
import type { LotQuery } from "../../../model/lot-query";
import { pageSizes } from "../../../model/lot-terms";
import styles from "./page-ends.module.css";

/** Below the list: the other pages, and how many lots one holds. */
export function PageEnds({ query, total }: { query: LotQuery; total: number }) {
  const { t } = useTranslation("sites");
  const lang = useLanguage();
  return (
    <div className={styles.ends}>
      <Pagination
        page={query.page}
        pages={Math.ceil(total / query.size)}
        linkTo={(page) => paths.lots(lang, lotSearchParams({ ...query, page }))}
      />
      {total > pageSizes[0] && (
        <label className={styles.size}>
          <span>{t("lots.size")}</span>
          <select name="size" defaultValue={query.size} className={styles.select}>
            {pageSizes.map((size) => (
              <option key={size} value={size}>
                {size}
              </option>
            ))}
          </select>
        </label>
      )}
    </div>
  );
}
