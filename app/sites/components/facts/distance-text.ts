import { useTranslation } from "react-i18next";
import { formatNumber } from "~/app/platform/i18n/format";
import { useLanguage } from "~/app/platform/i18n/use-language";

/** A distance on the map as a fact says it: nothing is "0 km" away. */
export function useDistanceText() {
  const { t } = useTranslation("sites");
  const lang = useLanguage();
  return (km: number): string => {
    if (km === 0) return t("distance.here");
    return km < 0.1 ? t("distance.near") : `${formatNumber(km, lang, 1)} km`;
  };
}
