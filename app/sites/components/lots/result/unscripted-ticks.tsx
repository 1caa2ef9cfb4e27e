import { useTranslation } from "react-i18next";
import { useLanguage } from "~/app/platform/i18n/use-language";
import { paths } from "~/app/platform/paths";
import { Button } from "~/app/ui/actions/button";
import type { LotListPage } from "../../../model/views/lot-list";
import styles from "./unscripted-ticks.module.css";

/**
 * Ticks are fields of the list's form; without scripts they ride along in the address from page to page and on to the
 * comparison. With scripts, what is ticked gathers at the foot of the page instead.
 */
export function UnscriptedTicks({ page: { query, results, ticked } }: { page: LotListPage }) {
  const { t } = useTranslation("sites");
  const lang = useLanguage();
  const hasNext = query.page * query.size < results.total;
  return (
    <div className={styles.ticks}>
      {ticked.map((id) => (
        <input key={id} type="hidden" name="lot" value={id} />
      ))}
      <Button look="secondary" icon="compare" formAction={paths.compare(lang)}>
        {t("lots.compareTicked")}
      </Button>
      {hasNext && (
        <Button look="quiet" iconAfter="next" name="page" value={query.page + 1}>
          {t("lots.nextWithTicks")}
        </Button>
      )}
      {ticked.length > 0 && <span>{t("lots.tickedBefore", { count: ticked.length })}</span>}
    </div>
  );
}
