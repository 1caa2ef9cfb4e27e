import { useTranslation } from "react-i18next";
import { formatDate } from "~/app/platform/i18n/format";
import { useLanguage } from "~/app/platform/i18n/use-language";
import { DataItem, DataList } from "~/app/ui/data/data-list";
import { decimalText } from "../model/decimal-text";
import type { Validity, VersionStatus } from "../model/validity";
import { CriteriaStatus } from "./criteria-status";

export interface VersionSummary extends Validity {
  number: number;
  status: VersionStatus;
  publishedAt: string | null;
  criteria: number;
  passMark: string;
}

/** One version at a glance. */
export function VersionLine({ version }: { version: VersionSummary }) {
  const { t } = useTranslation("criteria");
  const lang = useLanguage();
  const day = (iso: string | null) => (iso ? formatDate(iso, lang) : t("list.notPublishedYet"));
  return (
    <DataList stacked>
      <DataItem term={t("list.version", { number: version.number })}>
        <CriteriaStatus version={version} />
      </DataItem>
      <DataItem term={t("list.effectiveFrom")}>{day(version.effectiveFrom)}</DataItem>
      {version.effectiveTo && <DataItem term={t("list.effectiveTo")}>{day(version.effectiveTo)}</DataItem>}
      <DataItem term={t("list.publishedAt")}>{day(version.publishedAt)}</DataItem>
      <DataItem term={t("list.passMark")}>{decimalText(version.passMark, lang)}</DataItem>
      <DataItem term={t("version.criteriaCount")}>{version.criteria}</DataItem>
    </DataList>
  );
}
