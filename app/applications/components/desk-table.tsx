import { useTranslation } from "react-i18next";
import { Link } from "~/app/platform/http/navigation";
import { formatDate, formatNumber } from "~/app/platform/i18n/format";
import { useLanguage } from "~/app/platform/i18n/use-language";
import { paths } from "~/app/platform/paths";
import { zoneTitle } from "~/app/sites/model/zone-name";
import { Table } from "~/app/ui/data/table";
import type { DeskRow } from "../model/desk-query";
import { ApplicationStatus } from "./application-status";

/** The officers' list. */
export function DeskTable({ rows }: { rows: readonly DeskRow[] }) {
  const { t } = useTranslation("applications");
  const lang = useLanguage();
  return (
    <Table
      caption={t("office.title")}
      captionHidden
      columns={[
        { key: "number", label: t("mine.number") },
        { key: "project", label: t("mine.project") },
        { key: "company", label: t("file.company") },
        { key: "place", label: t("mine.place") },
        { key: "status", label: t("mine.status") },
        { key: "score", label: t("office.score"), figures: true },
        { key: "submittedAt", label: t("mine.submittedAt") },
      ]}
      rows={rows.map((row) => ({
        key: row.number,
        cells: [
          <Link key="open" to={paths.office.application(lang, row.number)} className="nowrap">
            {row.number}
          </Link>,
          row.projectName,
          row.companyName,
          zoneTitle(row.zoneName, row.zoneKind)[lang],
          <span key="status" className="nowrap">
            <ApplicationStatus status={row.status} plain />
          </span>,
          <DeskScore key="score" row={row} />,
          formatDate(row.submittedAt, lang),
        ],
      }))}
    />
  );
}

/** The total, or why there is none. */
function DeskScore({ row: { total, outcome } }: { row: DeskRow }) {
  const { t } = useTranslation("applications");
  const lang = useLanguage();
  if (total !== null) return formatNumber(total, lang);
  if (outcome === "incomplete" || outcome === "excluded") return t(`office.outcome.${outcome}`);
  return "–";
}
