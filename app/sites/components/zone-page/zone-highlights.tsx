import { useTranslation } from "react-i18next";
import { formatDate, formatNumber } from "~/app/platform/i18n/format";
import { useLanguage } from "~/app/platform/i18n/use-language";
import { NotPublished } from "~/app/ui/data/provenance";
import { StatRow, StatTile } from "~/app/ui/data/stat-tile";
import type { ZonePage } from "../../model/views/zone-page";
import { newestAmount } from "../../model/zones/zone-amounts";
import { zoneFigures } from "../../model/zones/zone-figures";
import { SourceLine } from "../facts/source-line";

/** The four figures everybody asks for first. */
export function ZoneHighlights({ zone }: { zone: ZonePage }) {
  const { t } = useTranslation("place");
  const lang = useLanguage();
  const { stages } = zone.totals;
  const next = zone.statuses.find(({ expectedNext }) => expectedNext !== null);
  return (
    <StatRow>
      <PublishedTile zone={zone} figure="total-area" label={t("highlights.area")} unit="ha" />
      <PublishedTile zone={zone} figure="occupancy" label={t("highlights.occupancy")} unit="%" />
      {zone.totals.lots === 0 ? (
        <StatTile label={t("highlights.lots")} value="–">
          {t("highlights.noLots")}
        </StatTile>
      ) : (
        <StatTile
          label={t("highlights.lots")}
          value={formatNumber(stages.open.lots + stages.coming.lots, lang)}
          unit={t("highlights.lotsOf", { all: formatNumber(zone.totals.lots, lang) })}
        >
          {t("highlights.lotsNote", { open: stages.open.lots, coming: stages.coming.lots })}
        </StatTile>
      )}
      <StatTile
        label={t("highlights.next")}
        value={next?.expectedNext ? formatDate(next.expectedNext, lang) : <NotPublished />}
      >
        {next && <SourceLine source={next.source} />}
      </StatTile>
    </StatRow>
  );
}

interface PublishedTileProps {
  zone: ZonePage;
  figure: "total-area" | "occupancy";
  label: string;
  unit: string;
}

/** The newest published value, or that there is none. */
function PublishedTile({ zone, figure, label, unit }: PublishedTileProps) {
  const lang = useLanguage();
  const entry = newestAmount(zone.figures, figure);
  return entry ? (
    <StatTile
      label={label}
      value={formatNumber(entry.amount, lang, zoneFigures[figure].decimals)}
      unit={unit}
    >
      <SourceLine source={entry.source} />
    </StatTile>
  ) : (
    <StatTile label={label} value={<NotPublished />} />
  );
}
