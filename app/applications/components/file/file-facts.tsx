import { useTranslation } from "react-i18next";
import { Link } from "~/app/platform/http/navigation";
import { formatMoment } from "~/app/platform/i18n/format";
import { useLanguage } from "~/app/platform/i18n/use-language";
import { paths } from "~/app/platform/paths";
import { zoneTitle } from "~/app/sites/model/zone-name";
import { DataItem, DataList } from "~/app/ui/data/data-list";
import type { OwnApplication } from "../../queries/application-file.server";

/** Who, where, when. */
export function FileFacts({ file }: { file: OwnApplication }) {
  const { t } = useTranslation("applications");
  const lang = useLanguage();
  const { zone, lot, sector } = file;
  return (
    <DataList>
      <DataItem term={t("file.company")}>{file.companyName}</DataItem>
      <DataItem term={t("file.investor")}>
        {file.investor.name} ({file.investor.email})
      </DataItem>
      <DataItem term={t("file.place")}>
        <Link to={paths.zone(lang, zone.id)}>{zoneTitle(zone.name, zone.kind)[lang]}</Link>
        {lot && (
          <>
            , <Link to={paths.lot(lang, lot.id)}>{t("file.lot", { code: lot.code })}</Link>
          </>
        )}
      </DataItem>
      <DataItem term={t("file.sector")}>
        {sector.code} · {sector.name[lang]}
      </DataItem>
      <DataItem term={t("file.submittedAt")}>{formatMoment(file.submittedAt, lang)}</DataItem>
      <DataItem term={t("file.filedIn")}>{t(`file.languages.${file.language}`)}</DataItem>
    </DataList>
  );
}
