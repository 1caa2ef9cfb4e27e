import { useTranslation } from "react-i18next";
import { formatHectares, formatNumber, formatQuarter } from "~/app/platform/i18n/format";
import { useLanguage } from "~/app/platform/i18n/use-language";
import { NotPublished } from "~/app/ui/data/provenance";
import { StatRow, StatTile } from "~/app/ui/data/stat-tile";
import { lotStages } from "../../model/lot-stage";
import type { LotPage } from "../../model/views/lot-page";

/** The four figures an investor asks for first. */
export function LotHighlights({ lot }: { lot: LotPage }) {
  const { t } = useTranslation(["place", "sites"]);
  const lang = useLanguage();
  const { rentUsdM2Term: rent, powerKva } = lot;
  return (
    <StatRow>
      <StatTile label={t("sites:lot.area")} value={formatHectares(lot.areaM2, lang)} unit="ha">
        {lot.maxDensityPercent !== null &&
          t("highlights.density", { percent: formatNumber(lot.maxDensityPercent, lang) })}
      </StatTile>
      <StatTile label={t("sites:lot.readyShort")} value={useReady(lot)} />
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

/** What can be had at once is "now"; what is let or held has no date to offer. */
function useReady({ status, readyFrom }: LotPage) {
  const { t } = useTranslation("sites");
  const lang = useLanguage();
  const stage = lotStages[status];
  if (stage === "open") return t("lot.now");
  if (stage === "taken" || stage === "held") return "–";
  return readyFrom ? formatQuarter(readyFrom, lang) : <NotPublished />;
}
