import { useTranslation } from "react-i18next";
import { Link } from "~/app/platform/http/navigation";
import { formatDate } from "~/app/platform/i18n/format";
import { useLanguage } from "~/app/platform/i18n/use-language";
import { paths } from "~/app/platform/paths";
import { Table } from "~/app/ui/data/table";
import { CriteriaStatus } from "./criteria-status";
import type { VersionSummary } from "./version-line";

interface VersionTableProps {
  setId: string;
  /** of the set, to tell the tables of a page apart */
  name: string;
  versions: readonly VersionSummary[];
}

/** All versions of a set, for the office. */
export function VersionTable({ setId, name, versions }: VersionTableProps) {
  const { t } = useTranslation("criteria");
  const lang = useLanguage();
  return (
    <Table
      caption={name}
      captionHidden
      columns={[
        { key: "number", label: t("list.versionColumn") },
        { key: "status", label: t("list.statusColumn") },
        { key: "effectiveFrom", label: t("list.effectiveFrom") },
      ]}
      rows={versions.map(({ number, ...version }) => ({
        key: String(number),
        cells: [
          <Link key="open" to={paths.office.criteriaVersion(lang, setId, number)}>
            {t("list.version", { number })}
          </Link>,
          <CriteriaStatus key="status" version={version} />,
          version.effectiveFrom ? formatDate(version.effectiveFrom, lang) : "–",
        ],
      }))}
    />
  );
}
