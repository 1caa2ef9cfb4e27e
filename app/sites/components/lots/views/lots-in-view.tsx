import { lazy, Suspense } from "react";
import { useTranslation } from "react-i18next";
import { useLanguage } from "~/app/platform/i18n/use-language";
import { paths } from "~/app/platform/paths";
import { Notice } from "~/app/ui/feedback/notice";
import { lotSearchParams } from "../../../model/lot-address";
import type { LotListPage } from "../../../model/views/lot-list";
import { LotList } from "./lot-list";
import { LotTable } from "./lot-table";

/** The map's code comes only when a map is shown. */
const LotMap = lazy(() => import("../../map/lot-map"));

/** The result in the view the address asks for. */
export function LotsInView({ page }: { page: LotListPage }) {
  const { t } = useTranslation("map");
  const lang = useLanguage();
  const { query, results, today } = page;
  if (query.view === "table") return <LotTable page={page} />;
  const list = <LotList hits={results.hits} today={today} />;
  if (query.view === "list") return list;
  const listTo = paths.lots(lang, lotSearchParams({ ...query, view: "list" }));
  return (
    <>
      <noscript>
        <Notice>
          <p>
            {t("map.needsScript")} <a href={listTo}>{t("map.toList")}</a>
          </p>
        </Notice>
        {list}
      </noscript>
      <Suspense>
        <LotMap query={query} />
      </Suspense>
    </>
  );
}
