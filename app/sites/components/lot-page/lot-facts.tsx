import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { Link } from "~/app/platform/http/navigation";
import { formatArea, formatDate, formatNumber } from "~/app/platform/i18n/format";
import { useLanguage } from "~/app/platform/i18n/use-language";
import { paths } from "~/app/platform/paths";
import { Card } from "~/app/ui/data/card";
import { DataItem, DataList } from "~/app/ui/data/data-list";
import { NotPublished } from "~/app/ui/data/provenance";
import type { LotPage } from "../../model/views/lot-page";
import { zoneFullTitle } from "../../model/zone-name";
import { Coordinates } from "../facts/coordinates";
import { PlaceNames } from "../facts/place-names";
import { SourceLine } from "../facts/source-line";
import { ZoneStatusPill } from "../facts/status";

/** The data sheet of a lot; what nobody has published is said so. */
export function LotFacts({ lot }: { lot: LotPage }) {
  const { t } = useTranslation("sites");
  const lang = useLanguage();
  const { zone } = lot;
  const perDay = t("unit.m3Day");
  return (
    <Card>
      <DataList>
        <DataItem term={t("lot.area")}>
          {t("lot.areaBoth", {
            hectares: formatArea(lot.areaM2, lang),
            metres: formatNumber(lot.areaM2, lang, 0),
          })}
        </DataItem>
        <DataItem term={t("lot.ready")}>
          <Published>{lot.readyFrom && formatDate(lot.readyFrom, lang)}</Published>
        </DataItem>
        <DataItem term={t("lot.power")}>
          <Amount amount={lot.powerKva} unit="kVA" />
        </DataItem>
        <DataItem term={t("lot.waterSupply")}>
          <Amount amount={lot.waterM3Day} unit={perDay} />
        </DataItem>
        <DataItem term={t("lot.wastewater")}>
          <Amount amount={lot.wastewaterM3Day} unit={perDay} />
        </DataItem>
        <DataItem term={t("lot.price")}>
          <NotPublished />
        </DataItem>
        <DataItem term={t("lot.zone")}>
          <Link to={paths.zone(lang, zone.id)}>{zoneFullTitle(zone.name, zone.kind)[lang]}</Link>{" "}
          {zone.status && <ZoneStatusPill status={zone.status} plain />}
        </DataItem>
        <DataItem term={t("lot.place")}>
          <PlaceNames now={lot.placesNow} before={lot.placesBefore} />
        </DataItem>
        <DataItem term={t("zone.coordinates")}>
          <Coordinates {...lot.coordinates} sureness={null} />
        </DataItem>
      </DataList>
      <SourceLine source={lot.source} />
    </Card>
  );
}

function Published({ children }: { children: ReactNode }) {
  return children || <NotPublished />;
}

function Amount({ amount, unit }: { amount: number | null; unit: string }) {
  const lang = useLanguage();
  return amount === null ? <NotPublished /> : `${formatNumber(amount, lang, 0)} ${unit}`;
}
