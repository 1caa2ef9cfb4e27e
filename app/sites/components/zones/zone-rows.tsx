import { useTranslation } from "react-i18next";
import { formatDate, formatNumber } from "~/app/platform/i18n/format";
import { useLanguage } from "~/app/platform/i18n/use-language";
import { paths } from "~/app/platform/paths";
import { NotPublished } from "~/app/ui/data/provenance";
import { ListRow, RowLink, RowList } from "~/app/ui/data/row-list";
import type { ZoneRow } from "../../model/views/zone-page";
import { zoneTitle } from "../../model/zone-name";
import { PickBox } from "../compare/pick-box";
import { useFigureText } from "../facts/figure-text";
import { useShortPlaces } from "../facts/place-names";
import { ZoneStatusPill } from "../facts/status";
import styles from "./zone-rows.module.css";

interface ZoneRowsProps {
  zones: readonly ZoneRow[];
  /** inside a form that compares: each row can be picked */
  pickable?: boolean;
}

/** The register of zones, one row each. */
export function ZoneRows({ zones, pickable = false }: ZoneRowsProps) {
  return (
    <RowList>
      {zones.map((zone) => (
        <Row key={zone.id} zone={zone} pickable={pickable} />
      ))}
    </RowList>
  );
}

function Row({ zone, pickable }: { zone: ZoneRow; pickable: boolean }) {
  const { t } = useTranslation("sites");
  const lang = useLanguage();
  const name = zoneTitle(zone.name, zone.kind)[lang];
  const now = useShortPlaces(zone.placesNow);
  const before = useShortPlaces(zone.placesBefore);
  return (
    <ListRow className={styles.row}>
      <div className={styles.head}>
        <h3 className={styles.title}>
          <RowLink to={paths.zone(lang, zone.id)}>{name}</RowLink>
        </h3>
        <p className={styles.place}>
          {now === "" ? t("place.unknown") : now}
          {before !== "" && <span className={styles.before}> {t("place.before", { places: before })}</span>}
        </p>
        {pickable && <PickBox kind="zone" id={zone.id} name={name} label={t("compare.pick")} />}
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
      <ZoneFacts zone={zone} />
    </ListRow>
  );
}

/** What can be compared at a glance: how large, how full, how many lots there are to have. */
function ZoneFacts({ zone: { area, occupancy, lots } }: { zone: ZoneRow }) {
  const { t } = useTranslation(["sites", "place"]);
  const lang = useLanguage();
  const textOf = useFigureText();
  return (
    <dl className={styles.facts}>
      <div>
        <dt className={styles.term}>{t("zone.area")}</dt>
        <dd className={styles.value}>{area ? textOf(area) : <NotPublished />}</dd>
      </div>
      <div>
        <dt className={styles.term}>{t("place:highlights.occupancy")}</dt>
        <dd className={styles.value}>{occupancy ? textOf(occupancy) : <NotPublished />}</dd>
      </div>
      <div>
        <dt className={styles.term}>{t("place:zones.open")}</dt>
        <dd className={styles.value}>{formatNumber(lots.open, lang)}</dd>
      </div>
      <div>
        <dt className={styles.term}>{t("place:zones.coming")}</dt>
        <dd className={styles.value}>{formatNumber(lots.coming, lang)}</dd>
      </div>
    </dl>
  );
}
