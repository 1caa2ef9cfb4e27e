import { useTranslation } from "react-i18next";
import { useLanguage } from "~/app/platform/i18n/use-language";
import { Card } from "~/app/ui/data/card";
import { DataItem, DataList } from "~/app/ui/data/data-list";
import { NotPublished } from "~/app/ui/data/provenance";
import { zoneKindLabels } from "../../model/lot-labels";
import type { ZonePage } from "../../model/views/zone-page";
import { Coordinates } from "../facts/coordinates";
import { PlaceNames } from "../facts/place-names";

/** What, where, whose: the first facts about a zone. */
export function ZoneSummary({ zone }: { zone: ZonePage }) {
  const { t } = useTranslation("sites");
  const lang = useLanguage();
  const { agency, coordinates, placesNow, placesBefore } = zone;
  return (
    <Card as="section" aria-labelledby="zone-summary">
      <h2 id="zone-summary" className="visually-hidden">
        {t("zone.summary")}
      </h2>
      <DataList>
        <DataItem term={t("zone.kind")}>{zoneKindLabels[zone.kind][lang]}</DataItem>
        <DataItem term={t("zone.place")}>
          {placesNow.length + placesBefore.length > 0 ? (
            <PlaceNames now={placesNow} before={placesBefore} />
          ) : (
            t("place.unknown")
          )}
        </DataItem>
        <DataItem term={t("zone.agency")}>{agency ? agency.name[lang] : <NotPublished />}</DataItem>
        <DataItem term={t("zone.coordinates")}>
          {coordinates ? <Coordinates {...coordinates} /> : <NotPublished />}
        </DataItem>
      </DataList>
    </Card>
  );
}
