import { useTranslation } from "react-i18next";
import { Link } from "~/app/platform/http/navigation";
import { formatDate } from "~/app/platform/i18n/format";
import { useLanguage } from "~/app/platform/i18n/use-language";
import { paths } from "~/app/platform/paths";
import { zoneTitle } from "~/app/sites/model/zone-name";
import { Table } from "~/app/ui/data/table";
import type { OwnApplicationRow } from "../queries/own-applications.server";
import { ApplicationStatus } from "./application-status";

/** What an investor has filed. */
export function OwnTable({ applications }: { applications: readonly OwnApplicationRow[] }) {
  const { t } = useTranslation("applications");
  const lang = useLanguage();
  return (
    <Table
      caption={t("mine.title")}
      captionHidden
      columns={(["number", "project", "place", "status", "submittedAt"] as const).map((key) => ({
        key,
        label: t(`mine.${key}`),
      }))}
      rows={applications.map(({ number, projectName, zone, lot, status, submittedAt }) => ({
        key: number,
        cells: [
          <Link key="open" to={paths.application(lang, number)} className="nowrap">
            {number}
          </Link>,
          projectName,
          [zoneTitle(zone.name, zone.kind)[lang], lot && t("file.lot", { code: lot.code })]
            .filter(Boolean)
            .join(", "),
          <span key="status" className="nowrap">
            <ApplicationStatus status={status} plain />
          </span>,
          formatDate(submittedAt, lang),
        ],
      }))}
    />
  );
}
