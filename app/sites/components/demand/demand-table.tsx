import { useTranslation } from "react-i18next";
import { Link } from "~/app/platform/http/navigation";
import { formatNumber } from "~/app/platform/i18n/format";
import { useLanguage } from "~/app/platform/i18n/use-language";
import { paths } from "~/app/platform/paths";
import { Table } from "~/app/ui/data/table";
import { MeterBar } from "~/app/ui/feedback/meter-bar";
import { lotSearchParams } from "../../model/lot-address";
import type { DemandRow } from "../../model/views/demand-page";
import { DemandNeedsList } from "./demand-needs-list";

/** What was looked for, how often, and what there is. */
export function DemandTable({ rows }: { rows: DemandRow[] }) {
  const { t } = useTranslation("demand");
  const lang = useLanguage();
  const most = Math.max(...rows.map(({ searches }) => searches));
  const columns = [
    { key: "needs", label: t("columns.needs") },
    { key: "searches", label: t("columns.searches") },
    { key: "lots", label: t("columns.lots"), figures: true },
  ];
  const table = rows.map(({ key, needs, sector, place, searches, lots, query }) => ({
    key,
    cells: [
      <DemandNeedsList key="needs" needs={needs} sector={sector} place={place} />,
      <MeterBar
        key="searches"
        label={t("columns.searches")}
        labelHidden
        value={searches}
        max={most}
        text={t("searches", { count: searches, shown: formatNumber(searches, lang) })}
      />,
      <Link key="lots" to={paths.lots(lang, lotSearchParams(query))}>
        {t("lots", { count: lots, shown: formatNumber(lots, lang) })}
      </Link>,
    ],
  }));
  return <Table caption={t("caption")} captionHidden columns={columns} rows={table} />;
}
