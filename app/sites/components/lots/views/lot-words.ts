import { useTranslation } from "react-i18next";
import { formatDate, formatNumber } from "~/app/platform/i18n/format";
import { useLanguage } from "~/app/platform/i18n/use-language";
import { isStale } from "../../../model/freshness";
import type { LotHit } from "../../../model/lot-results";
import { zoneTitle } from "../../../model/zone-name";
import { useDistanceText } from "../../facts/distance-text";
import { useHandOverText } from "../../facts/hand-over-text";

/** The words of a row, looked up once for the whole list: a hundred rows ask for the same ones. */
export function useLotWords(today: string) {
  const { t } = useTranslation("sites");
  const lang = useLanguage();
  const kilometres = useDistanceText();
  const ready = useHandOverText();
  return {
    lang,
    term: {
      area: t("lot.area"),
      power: t("lot.power"),
      water: t("lot.water"),
      wastewater: t("lot.wastewaterShort"),
      rent: t("lot.rent"),
      ready: t("lot.readyShort"),
    },
    pick: t("compare.pick"),
    perDay: t("unit.m3Day"),
    reserved: { sme: t("lot.reservedFor.sme"), hi_tech: t("lot.reservedFor.hi_tech") },
    name: (lot: LotHit) => t("lot.name", { code: lot.code }),
    zone: (lot: LotHit) => zoneTitle(lot.zoneName, lot.zoneKind)[lang],
    ready,
    distance({ distanceKm, nearest }: LotHit) {
      if (distanceKm === null || distanceKm === undefined) return null;
      if (nearest) return `${nearest[lang]}: ${kilometres(distanceKm)}`;
      return distanceKm < 0.1
        ? kilometres(distanceKm)
        : t("lot.away", { km: formatNumber(distanceKm, lang, 1) });
    },
    /** the same in a column of its own */
    far({ distanceKm, nearest }: LotHit) {
      if (distanceKm === null || distanceKm === undefined) return "";
      return nearest ? `${kilometres(distanceKm)} (${nearest[lang]})` : kilometres(distanceKm);
    },
    freshness({ confirmedOn }: LotHit) {
      const stale = isStale(confirmedOn, today);
      const date = formatDate(confirmedOn, lang);
      return { stale, words: stale ? t("lot.notConfirmedSince", { date }) : t("lot.confirmed", { date }) };
    },
  };
}
export type LotWords = ReturnType<typeof useLotWords>;
