import { useTranslation } from "react-i18next";
import { useLanguage } from "~/app/platform/i18n/use-language";
import { paths } from "~/app/platform/paths";
import { LinkButton } from "~/app/ui/actions/button";
import { EmptyState } from "~/app/ui/feedback/empty-state";

/** No unit is called that; something else may be. */
export function NoPlaces({ q }: { q: string }) {
  const { t } = useTranslation("localities");
  const lang = useLanguage();
  return (
    <EmptyState
      title={t("search.none", { q })}
      actions={
        <LinkButton to={paths.search(lang, `?${new URLSearchParams({ q })}`)} look="secondary" icon="search">
          {t("search.everywhere", { q })}
        </LinkButton>
      }
    >
      {t("search.noneText")}
    </EmptyState>
  );
}
