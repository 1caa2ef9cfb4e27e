import { useTranslation } from "react-i18next";
import { formatHectares, formatNumber } from "~/app/platform/i18n/format";
import { useLanguage } from "~/app/platform/i18n/use-language";
import { NotPublished } from "~/app/ui/data/provenance";
import { StatRow, StatTile } from "~/app/ui/data/stat-tile";
import type { LotPage } from "../../model/views/lot-page";
import { useHandOverText } from "../facts/hand-over-text";

/** The four figures an investor asks for first. */
export function LotHighlights({ lot }: { lot: LotPage }) {
  const { t } = useTranslation(["place", "sites"]);
  const lang = useLanguage();
  const ready = useHandOverText();
  const { rentUsdM2Term: rent, powerKva } = lot;
  return (
    <StatRow>
      <StatTile label={t("sites:lot.area")} value={formatHectares(lot.areaM2, lang)} unit="ha">
        {lot.maxDensityPercent !== null &&
          t("highlights.density", { percent: formatNumber(lot.maxDensityPercent, lang) })}
      </StatTile>
      <StatTile label={t("sites:lot.readyShort")} value={ready(lot) ?? <NotPublished />} />
      {rent === null ? (
        <StatTile label={t("similar.rent")} value={<NotPublished />} />
      ) : (
        <StatTile label={t("similar.rent")} value={formatNumber(rent, lang)} unit="USD/m²">
          {t("prices.short")}
        </StatTile>
      )}
      {powerKva === null ? (
        <StatTile label={t("sites:lot.power")} value={<NotPublished />} />
      ) : (
        <StatTile label={t("sites:lot.power")} value={formatNumber(powerKva, lang, 0)} unit="kVA" />
      )}
    </StatRow>
  );
}
