import { useTranslation } from "react-i18next";
import { formatNumber } from "~/app/platform/i18n/format";
import { useLanguage } from "~/app/platform/i18n/use-language";
import { paths } from "~/app/platform/paths";
import { NotPublished } from "~/app/ui/data/provenance";
import { zoneKindLabels } from "../../../model/lot-labels";
import type { ZoneProperties } from "../../../model/map/features";
import { zoneTitle } from "../../../model/zone-name";
import { ZoneStatusPill } from "../../facts/status";
import type { CardStand } from "./map-card";
import { MapCard } from "./map-card";

export function ZoneCard({ zone, stand }: { zone: ZoneProperties; stand: CardStand }) {
  const { t } = useTranslation("map");
  const lang = useLanguage();
  const { id, name, kind, status, areaHa, occupancyPercent, lotsReady, lots } = zone;
  const ready = t("card.ofLots", {
    ready: formatNumber(lotsReady, lang),
    all: formatNumber(lots, lang),
  });
  return (
    <MapCard
      spot={{ kind: "zone", id }}
      name={zoneTitle(name, kind)[lang]}
      to={paths.zone(lang, id)}
      what={zoneKindLabels[kind][lang]}
      status={status ? <ZoneStatusPill status={status} /> : <NotPublished />}
      facts={[
        [t("card.area"), areaHa !== null && `${formatNumber(areaHa, lang)} ha`],
        [t("card.occupancy"), occupancyPercent !== null && `${formatNumber(occupancyPercent, lang)}%`],
        [t("card.lotsReady"), lots > 0 ? ready : t("card.noLots")],
      ]}
      illustrative={false}
      stand={stand}
    />
  );
}
