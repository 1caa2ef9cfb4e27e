import { useTranslation } from "react-i18next";
import { Link } from "~/app/platform/http/navigation";
import { capitalised, formatDate, formatNumber } from "~/app/platform/i18n/format";
import { useLanguage } from "~/app/platform/i18n/use-language";
import { paths } from "~/app/platform/paths";
import { NotPublished } from "~/app/ui/data/provenance";
import { Table } from "~/app/ui/data/table";
import { Section } from "~/app/ui/layout/page";
import { lotSearchParams } from "../../model/lot-address";
import type { OldDistrict } from "../../model/places/old-districts";
import { CommuneName } from "./commune-name";
import { CommuneSites } from "./commune-sites";
import styles from "./district-section.module.css";
import { OldUnits } from "./old-units";

const columns = ["now", "code", "parts", "sites"] as const;

/** An old district with the communes and wards of today on its land, each with an anchor of its own. */
export function DistrictSection({ district }: { district: OldDistrict }) {
  const { t } = useTranslation("localities");
  const lang = useLanguage();
  const { id, title, until, lots, communes } = district;
  const name = title[lang];
  return (
    <Section
      id={id}
      title={t("district.heading", { name: capitalised(name), date: formatDate(until, lang) })}
      aside={
        lots > 0 && (
          <Link to={paths.lots(lang, lotSearchParams({ locality: [id] }))}>
            {t("district.lots", { name, count: lots, formatted: formatNumber(lots, lang) })}
          </Link>
        )
      }
    >
      <div className={styles.table}>
        <Table
          caption={t("district.table", { name })}
          captionHidden
          stacks
          columns={columns.map((key) => ({ key, label: t(`column.${key}`) }))}
          rows={communes.map((commune) => ({
            key: commune.id,
            id: commune.first ? commune.id : undefined,
            cells: [
              <CommuneName key="now" commune={commune} />,
              commune.code ?? <NotPublished key="code" />,
              <OldUnits key="parts" commune={commune} />,
              <CommuneSites key="sites" commune={commune} />,
            ],
          }))}
        />
      </div>
    </Section>
  );
}
