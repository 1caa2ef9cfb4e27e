import { useTranslation } from "react-i18next";
import { Form, useNavigation } from "~/app/platform/http/navigation";
import { useLanguage } from "~/app/platform/i18n/use-language";
import { paths } from "~/app/platform/paths";
import { LinkButton } from "~/app/ui/actions/button";
import { classNames } from "~/app/ui/class-names";
import { EmptyState } from "~/app/ui/feedback/empty-state";
import { SearchBox } from "~/app/ui/forms/search-box";
import { Pagination } from "~/app/ui/navigation/pagination";
import { lotSearchParams } from "../../model/lot-address";
import type { LotQuery } from "../../model/lot-query";
import type { LotResults } from "../../model/lot-results";
import { LotChips } from "./lot-chips";
import { LotFilters } from "./lot-filters";
import { LotList } from "./lot-list";
import styles from "./lot-search.module.css";
import { LotToolbar } from "./lot-toolbar";
import { useListForm } from "./use-list-form";

interface LotSearchProps {
  query: LotQuery;
  results: LotResults;
}

/** The list of lots with everything that narrows and orders it: one form, one address. */
export function LotSearch({ query, results }: LotSearchProps) {
  const { t } = useTranslation("sites");
  const lang = useLanguage();
  const { form, onChoose, ...handlers } = useListForm(lang);
  return (
    <Form ref={form} method="get" action={paths.lots(lang)} className={styles.form} {...handlers}>
      <search>
        <SearchBox
          id="lot-words"
          name="q"
          label={t("lots.search")}
          placeholder={t("lots.placeholder")}
          submit={t("lots.submit")}
          defaultValue={query.q}
        />
      </search>
      <div className={styles.columns}>
        <LotFilters query={query} facets={results.facets} />
        <Results query={query} results={results} onChoose={onChoose} />
      </div>
    </Form>
  );
}

function Results({ query, results, onChoose }: LotSearchProps & { onChoose: () => void }) {
  const { t } = useTranslation("sites");
  const lang = useLanguage();
  const underWay = useNavigation().state === "loading";
  const { hits, total, facets } = results;
  return (
    <section className={classNames(styles.results, underWay && styles.underWay)} aria-labelledby="results">
      <h2 id="results" className="visually-hidden">
        {t("lots.results")}
      </h2>
      <LotChips query={query} facets={facets} />
      <LotToolbar query={query} total={total} onChoose={onChoose} />
      {hits.length > 0 ? (
        <LotList hits={hits} />
      ) : (
        <EmptyState
          title={t("lots.emptyTitle")}
          actions={
            <>
              <LinkButton to={paths.lots(lang)}>{t("lots.reset")}</LinkButton>
              <LinkButton to={paths.zones(lang)} look="secondary">
                {t("lots.toZones")}
              </LinkButton>
            </>
          }
        >
          <p>{t("lots.emptyText")}</p>
        </EmptyState>
      )}
      <Pagination
        page={query.page}
        pages={Math.ceil(total / query.size)}
        linkTo={(page) => paths.lots(lang, lotSearchParams({ ...query, page }))}
      />
    </section>
  );
}
