import { useTranslation } from "react-i18next";
import { Link } from "~/app/platform/http/navigation";
import { formatNumber } from "~/app/platform/i18n/format";
import { useLanguage } from "~/app/platform/i18n/use-language";
import { paths } from "~/app/platform/paths";
import { lotSearchParams } from "../../model/lot-address";
import type { CommuneRow } from "../../model/places/old-districts";
import { zoneListSearch } from "../../model/zones/zone-list-address";
import styles from "./commune.module.css";

/** How many parks, clusters and lots lie in a commune of today, each number leading to its list. */
export function CommuneSites({ commune: { id, zones, lots, others } }: { commune: CommuneRow }) {
  const { t } = useTranslation("localities");
  const lang = useLanguage();
  if (zones === 0) return <span className={styles.small}>{t("none")}</span>;
  const counted = (count: number) => ({ count, formatted: formatNumber(count, lang) });
  const there = { q: "", kind: [], status: [], locality: [id] };
  return (
    <>
      <span className={styles.sites}>
        <Link to={paths.zones(lang, zoneListSearch(there))}>{t("zones", counted(zones))}</Link>
        {lots > 0 && (
          <Link to={paths.lots(lang, lotSearchParams({ locality: [id] }))}>{t("lots", counted(lots))}</Link>
        )}
      </span>
      {others.length > 0 && <span className={styles.since}>{t("ofAll")}</span>}
    </>
  );
}
