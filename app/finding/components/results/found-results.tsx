import { Trans, useTranslation } from "react-i18next";
import { Link } from "~/app/platform/http/navigation";
import { useLanguage } from "~/app/platform/i18n/use-language";
import { paths } from "~/app/platform/paths";
import { IllustrativeNotice } from "~/app/sites/components/facts/illustrative-notice";
import { Notice } from "~/app/ui/feedback/notice";
import type { FoundView } from "../../model/found-view";
import type { SearchParams } from "../../model/search-params";
import { searchAddress } from "../../model/search-params";
import { ChoiceBlock } from "./choice-block";
import styles from "./found-results.module.css";
import { FoundSections } from "./found-sections";
import { NothingFound } from "./nothing-found";

/** Everything found, by kind; what was searched instead; which of several places may be meant. */
export function FoundResults({ search, view }: { search: SearchParams; view: FoundView }) {
  const { t } = useTranslation("search");
  const lang = useLanguage();
  const measured = view.measured && <ChoiceBlock of="measured" lines={[view.measured]} />;
  if (search.q === "" || view.sections.length === 0) {
    return measured ?? <NothingFound search={search} view={view} />;
  }
  return (
    <>
      {measured}
      {view.answeredBy === "database" && <Notice tone="warning">{t("away")}</Notice>}
      {view.searchedAs && <SearchedAs search={search} words={view.searchedAs} />}
      {view.partly && <Notice>{t("partly")}</Notice>}
      <p className={styles.summary} role="status">
        {view.summary}
        {search.only && (
          <Link to={paths.search(lang, searchAddress({ ...search, only: null }))}>{t("allKinds")}</Link>
        )}
      </p>
      {view.choices.length > 0 && <ChoiceBlock of="choices" lines={view.choices} />}
      {view.sections.some(({ kind }) => kind === "lot") && <IllustrativeNotice />}
      <FoundSections sections={view.sections} />
    </>
  );
}

function SearchedAs({ search, words }: { search: SearchParams; words: string }) {
  const { t } = useTranslation("search");
  const lang = useLanguage();
  return (
    <Notice>
      <p>
        <Trans t={t} i18nKey="searchedAs" values={{ words }} components={{ strong: <strong /> }} />{" "}
        <Link to={paths.search(lang, searchAddress({ q: search.q, literal: true }))}>
          {t("literally", { q: search.q })}
        </Link>
      </p>
    </Notice>
  );
}
