import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { useLanguage } from "~/app/platform/i18n/use-language";
import { paths } from "~/app/platform/paths";
import { Notice } from "~/app/ui/feedback/notice";
import { lotSearchParams } from "../../../model/lot-address";
import type { LotQuery } from "../../../model/lot-query";

/** What stands for the map where nothing runs to draw it. Apart, so that a list asks for none of the map's texts. */
export function WithoutMap({ query, children }: { query: LotQuery; children: ReactNode }) {
  const { t } = useTranslation("map");
  const lang = useLanguage();
  const list = paths.lots(lang, lotSearchParams({ ...query, view: "list" }));
  return (
    <noscript>
      <Notice>
        <p>
          {t("map.needsScript")} <a href={list}>{t("map.toList")}</a>
        </p>
      </Notice>
      {children}
    </noscript>
  );
}
