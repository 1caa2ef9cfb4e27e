import { useTranslation } from "react-i18next";
import { Link } from "~/app/platform/http/navigation";
import { formatDate, formatNumber } from "~/app/platform/i18n/format";
import { useLanguage } from "~/app/platform/i18n/use-language";
import { paths } from "~/app/platform/paths";
import { LinkButton } from "~/app/ui/actions/button";
import { EmptyState } from "~/app/ui/feedback/empty-state";
import { lotSearchParams } from "../../../model/lot-address";
import { lotRangeUnits } from "../../../model/lot-labels";
import type { LotQuery } from "../../../model/lot-query";
import type { ExcludingNeed, NoLots, Relaxation } from "../../../model/lot-results";
import type { LotListPage } from "../../../model/views/lot-list";
import { isFacet, isRange, useNeedWords } from "./need-words";
import styles from "./no-lots.module.css";

/** Never a dead end: what keeps lots out, and the smallest changes that let some in. */
export function NoLotsPanel({ page }: { page: LotListPage }) {
  const { t } = useTranslation("sites");
  const lang = useLanguage();
  const { noLots } = page.results;
  return (
    <EmptyState
      title={t("lots.emptyTitle")}
      actions={
        <>
          <LinkButton to={paths.lots(lang)} look={noLots?.relaxations.length ? "secondary" : "primary"}>
            {t("lots.reset")}
          </LinkButton>
          <LinkButton
            to={paths.save(lang, { search: lotSearchParams(page.query) })}
            look="secondary"
            icon="pin"
          >
            {t("lots.saveSearch")}
          </LinkButton>
          <LinkButton to={paths.zones(lang)} look="secondary">
            {t("lots.toZones")}
          </LinkButton>
        </>
      }
    >
      {noLots && noLots.needs.length + noLots.relaxations.length > 0 ? (
        <Ways noLots={noLots} page={page} />
      ) : (
        <p>{t("lots.emptyText")}</p>
      )}
    </EmptyState>
  );
}

function Ways({ noLots: { all, needs, relaxations }, page }: { noLots: NoLots; page: LotListPage }) {
  const { t } = useTranslation("sites");
  const lang = useLanguage();
  const needWords = useExcludingWords(page);
  const changeWords = useChangeWords(page);
  return (
    <div className={styles.ways}>
      {relaxations.length > 0 && (
        <>
          <h3>{t("lots.relaxTitle")}</h3>
          <ul className={styles.list}>
            {relaxations.map((relaxation) => (
              <li key={lotSearchParams(relaxation.query)}>
                <Link to={paths.lots(lang, lotSearchParams(relaxation.query))} className={styles.way}>
                  <span className={styles.changes}>
                    {changeWords(relaxation).map((change) => (
                      <span key={change}>{change}</span>
                    ))}
                  </span>
                  <strong>
                    {t("lots.count", {
                      count: relaxation.total,
                      formatted: formatNumber(relaxation.total, lang),
                    })}
                  </strong>
                </Link>
              </li>
            ))}
          </ul>
        </>
      )}
      {needs.length > 0 && (
        <>
          <h3>{t("lots.excludesTitle")}</h3>
          <ul className={styles.list}>
            {needs.map((need) => (
              <li key={need.need}>
                {t("lots.excludes", {
                  need: needWords(need),
                  formatted: formatNumber(need.excludes, lang),
                  all: formatNumber(all, lang),
                })}
              </li>
            ))}
          </ul>
        </>
      )}
    </div>
  );
}

/** A need by name: all chosen values of a facet together, as together they keep lots out. */
function useExcludingWords(page: LotListPage) {
  const { t } = useTranslation("sites");
  const wordsOf = useNeedWords(page);
  return ({ need }: Pick<ExcludingNeed, "need">, query: LotQuery = page.query): string => {
    if (!isFacet(need)) return wordsOf({ need }, query);
    const values: readonly string[] = query[need];
    return `${t(`facet.${need}`)}: ${values.map((value) => wordsOf({ need, value }, query)).join(", ")}`;
  };
}

/** One after the other: "Điện từ 10.000 → 8.000 kVA", or, where the need goes, "Bỏ điều kiện: …". */
function useChangeWords(page: LotListPage) {
  const { t } = useTranslation("sites");
  const lang = useLanguage();
  const needWords = useExcludingWords(page);
  function wordsOf(need: ExcludingNeed["need"], changed: LotQuery): string {
    const before = page.query;
    const number = (value: number) => formatNumber(value, lang);
    const became = (from: string, to: string, name: string) => t("lots.became", { name, from, to });
    if (isRange(need)) {
      const [from, to] = [before[need], changed[need]];
      if (from !== undefined && to !== undefined) {
        return became(number(from), `${number(to)} ${lotRangeUnits[need]}`, t(`range.${need}`));
      }
    }
    if (need === "within" && before.within !== undefined && changed.within !== undefined) {
      return became(number(before.within), `${number(changed.within)} km`, t("lots.distance"));
    }
    if (need === "readyBy" && before.readyBy && changed.readyBy && before.readyBy !== changed.readyBy) {
      return became(formatDate(before.readyBy, lang), formatDate(changed.readyBy, lang), t("lots.readyBy"));
    }
    if (need === "readyBy" && changed.undated && !before.undated) return t("lots.alsoUndated");
    return t("lots.remove", { label: needWords({ need }) });
  }
  return ({ needs, query }: Relaxation): string[] => needs.map((need) => wordsOf(need, query));
}
