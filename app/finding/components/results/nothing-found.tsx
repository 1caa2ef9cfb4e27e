import { useTranslation } from "react-i18next";
import { Link } from "~/app/platform/http/navigation";
import { useLanguage } from "~/app/platform/i18n/use-language";
import { paths } from "~/app/platform/paths";
import { EmptyState } from "~/app/ui/feedback/empty-state";
import { Notice } from "~/app/ui/feedback/notice";
import type { FoundView } from "../../model/found-view";
import type { SearchParams } from "../../model/search-params";
import { searchAddress } from "../../model/search-params";

const examples = ["park", "former", "trade", "near", "measure", "criteria"] as const;

/** Nothing typed, or nothing found: what can be typed, and other ways on. */
export function NothingFound({ search, view }: { search: SearchParams; view: FoundView }) {
  const { t } = useTranslation("search");
  const lang = useLanguage();
  return (
    <>
      {view.answeredBy === "database" && <Notice tone="warning">{t("away")}</Notice>}
      <EmptyState
        title={search.q === "" ? t("startText") : t("emptyTitle", { q: search.q })}
        actions={
          <>
            <Link to={paths.zones(lang)}>{t("toZones")}</Link>
            <Link to={paths.lots(lang)}>{t("toLots")}</Link>
          </>
        }
      >
        {search.q !== "" && <p>{t("emptyText")}</p>}
        <p>
          {t("try")}{" "}
          {examples.map((example, at) => (
            <span key={example}>
              {at > 0 && " · "}
              <Link to={paths.search(lang, searchAddress({ q: t(`example.${example}`) }))}>
                {t(`example.${example}`)}
              </Link>
            </span>
          ))}
        </p>
      </EmptyState>
    </>
  );
}
