import { useTranslation } from "react-i18next";
import { formatDate, formatNumber } from "~/app/platform/i18n/format";
import { useLanguage } from "~/app/platform/i18n/use-language";
import { paths } from "~/app/platform/paths";
import { NotPublished } from "~/app/ui/data/provenance";
import { ListRow, RowLink, RowList } from "~/app/ui/data/row-list";
import type { ZoneRow } from "../../model/views/zone-page";
import { zoneTitle } from "../../model/zone-name";
import { useFigureText } from "../facts/figure-text";
import { useShortPlaces } from "../facts/place-names";
import { ZoneStatusPill } from "../facts/status";
import styles from "./zone-rows.module.css";

/** The register of zones, one row each. */
export function ZoneRows({ zones }: { zones: readonly ZoneRow[] }) {
  return (
    <RowList>
      {zones.map((zone) => (
        <Row key={zone.id} zone={zone} />
      ))}
    </RowList>
  );
}

function Row({ zone }: { zone: ZoneRow }) {
  const { t } = useTranslation("sites");
  const lang = useLanguage();
  const textOf = useFigureText();
  const now = useShortPlaces(zone.placesNow);
  const before = useShortPlaces(zone.placesBefore);
  return (
    <ListRow className={styles.row}>
      <div className={styles.head}>
        <h3 className={styles.title}>
          <RowLink to={paths.zone(lang, zone.id)}>{zoneTitle(zone.name, zone.kind)[lang]}</RowLink>
        </h3>
        <p className={styles.place}>
          {now === "" ? t("place.unknown") : now}
          {before !== "" && <span className={styles.before}> {t("place.before", { places: before })}</span>}
        </p>
      </div>
      <p className={styles.status}>
        {zone.status ? (
          <>
            <ZoneStatusPill status={zone.status.status} />
            <span className={styles.since}>
              {t("zone.sinceSource", { date: formatDate(zone.status.since, lang) })}
            </span>
          </>
        ) : (
          <NotPublished />
        )}
      </p>
      <dl className={styles.facts}>
        <div>
          <dt className={styles.term}>{t("zone.area")}</dt>
          <dd className={styles.value}>{zone.area ? textOf(zone.area) : <NotPublished />}</dd>
        </div>
        <div>
          <dt className={styles.term}>{t("zone.lotsComing")}</dt>
          <dd className={styles.value}>{formatNumber(zone.lots.open + zone.lots.coming, lang)}</dd>
        </div>
      </dl>
    </ListRow>
  );
}
