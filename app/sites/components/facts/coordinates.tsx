import { useTranslation } from "react-i18next";
import { formatNumber } from "~/app/platform/i18n/format";
import { useLanguage } from "~/app/platform/i18n/use-language";
import type { Sureness } from "../../model/views/provenance";

interface CoordinatesProps {
  latitude: number;
  longitude: number;
  sureness: Sureness | null;
}

/** A point of WGS 84 as people write it, with how sure it is. */
export function Coordinates({ latitude, longitude, sureness }: CoordinatesProps) {
  const { t } = useTranslation(["sites", "common"]);
  const lang = useLanguage();
  return (
    <>
      {t("place.coordinates", {
        latitude: formatNumber(latitude, lang, 4),
        longitude: formatNumber(longitude, lang, 4),
      })}
      {sureness && ` (${t(`common:provenance.sureness.${sureness}`)})`}
    </>
  );
}
