import { useTranslation } from "react-i18next";
import { Form, useNavigation } from "~/app/platform/http/navigation";
import { useLanguage } from "~/app/platform/i18n/use-language";
import { paths } from "~/app/platform/paths";
import { classNames } from "~/app/ui/class-names";
import { SearchBox } from "~/app/ui/forms/search-box";
import type { LotListPage } from "../../model/views/lot-list";
import { LotFilters } from "./filters/lot-filters";
import styles from "./lot-search.module.css";
import { LotChips } from "./result/lot-chips";
import { LotToolbar } from "./result/lot-toolbar";
import { LotViews } from "./result/lot-views";
import { NoLotsPanel } from "./result/no-lots";
import { PageEnds } from "./result/page-ends";
import { ResultLinks } from "./result/result-links";
import { UnscriptedTicks } from "./result/unscripted-ticks";
import { useListForm } from "./use-list-form";
import { LotsInView } from "./views/lots-in-view";

/** The list of lots with everything that narrows and orders it: one form, one address. */
export function LotSearch({ page }: { page: LotListPage }) {
  const { t } = useTranslation("sites");
  const lang = useLanguage();
  const { query, whole } = page;
  const { form, ...handlers } = useListForm(lang);
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
      {query.view !== "list" && <input type="hidden" name="view" value={query.view} />}
      {query.layers && <input type="hidden" name="layers" value={query.layers} />}
      {query.bbox && <input type="hidden" name="bbox" value={query.bbox} />}
      {whole.map((facet) => (
        <input key={facet} type="hidden" name="all" value={facet} />
      ))}
      <div className={styles.columns}>
        <LotToolbar page={page} />
        <LotFilters page={page} />
        <Results page={page} />
      </div>
    </Form>
  );
}

function Results({ page }: { page: LotListPage }) {
  const { t } = useTranslation("sites");
  const underWay = useNavigation().state === "loading";
  const { query, results } = page;
  return (
    <section className={classNames(styles.results, underWay && styles.underWay)} aria-labelledby="results">
      <h2 id="results" className="visually-hidden">
        {t("lots.results")}
      </h2>
      <LotChips page={page} />
      <LotViews query={query} />
      {results.total === 0 && <NoLotsPanel page={page} />}
      {(results.total > 0 || query.view === "map") && <LotsInView page={page} />}
      <UnscriptedTicks page={page} />
      {query.view !== "map" && <PageEnds query={query} total={results.total} />}
      {results.total > 0 && <ResultLinks query={query} />}
    </section>
  );
}
