import { useTranslation } from "react-i18next";
import { formatNumber } from "~/app/platform/i18n/format";
import { useLanguage } from "~/app/platform/i18n/use-language";
import { paths } from "~/app/platform/paths";
import { NotPublished } from "~/app/ui/data/provenance";
import { Disclosure } from "~/app/ui/layout/disclosure";
import type { ZoneFeatures, ZoneProperties } from "../../../model/map/features";
import type { Box } from "../../../model/map/view";
import { holds } from "../../../model/map/view";
import { zoneTitle } from "../../../model/zone-name";
import { ZoneStatusPill } from "../../facts/status";
import type { MapState } from "../use-map-state";
import styles from "./map-list.module.css";
import { MapRow } from "./map-row";

interface ZonesInViewProps {
  zones: ZoneFeatures;
  /** what the map shows, or null for all */
  box: Box | null;
  state: MapState;
}

/** Parks and clusters, also those without lots. */
export function ZonesInView({ zones, box, state }: ZonesInViewProps) {
  const { t } = useTranslation("map");
  const all = zones.features.map(({ properties }) => properties);
  const inView = box ? all.filter((zone) => holds(box, zone)) : all;
  if (inView.length === 0) return null;
  return (
    <Disclosure summary={t("list.zones", { count: inView.length })}>
      <ul className={styles.rows}>
        {inView.map((zone) => (
          <ZoneLine key={zone.id} zone={zone} state={state} />
        ))}
      </ul>
    </Disclosure>
  );
}

function ZoneLine({ zone, state }: { zone: ZoneProperties; state: MapState }) {
  const { t } = useTranslation("map");
  const lang = useLanguage();
  const { id, kind, status, areaHa, occupancyPercent, lots, lotsReady } = zone;
  const name = zoneTitle(zone.name, kind)[lang];
  const occupancy =
    occupancyPercent === null
      ? t("list.occupancyUnknown")
      : t("list.occupancy", { percent: formatNumber(occupancyPercent, lang) });
  const ready =
    lots > 0 ? t("list.lotsReady", { formatted: formatNumber(lotsReady, lang) }) : t("card.noLots");
  return (
    <MapRow
      spot={{ kind: "zone", id }}
      at={zone}
      name={name}
      showName={name}
      to={paths.zone(lang, id)}
      figure={areaHa === null ? null : `${formatNumber(areaHa, lang)} ha`}
      what={`${occupancy} · ${ready}`}
      status={status ? <ZoneStatusPill status={status} plain /> : <NotPublished />}
      state={state}
    />
  );
}
