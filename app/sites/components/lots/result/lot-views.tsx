import { useTranslation } from "react-i18next";
import { useLanguage } from "~/app/platform/i18n/use-language";
import { paths } from "~/app/platform/paths";
import { SegmentedLinks } from "~/app/ui/navigation/segmented-links";
import { lotSearchParams } from "../../../model/lot-address";
import type { LotQuery } from "../../../model/lot-query";
import { lotViews } from "../../../model/lot-terms";

/** The same result, looked at in another way. */
export function LotViews({ query }: { query: LotQuery }) {
  const { t } = useTranslation("sites");
  const lang = useLanguage();
  return (
    <SegmentedLinks
      label={t("lots.view")}
      links={lotViews.map((view) => ({
        to: paths.lots(lang, lotSearchParams({ ...query, view })),
        label: t(`lotView.${view}`),
        current: view === query.view,
      }))}
    />
  );
}
