import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { Link } from "~/app/platform/http/navigation";
import { formatArea, formatDate, formatNumber } from "~/app/platform/i18n/format";
import { useLanguage } from "~/app/platform/i18n/use-language";
import { paths } from "~/app/platform/paths";
import { Card } from "~/app/ui/data/card";
import { DataItem, DataList } from "~/app/ui/data/data-list";
import { NotPublished } from "~/app/ui/data/provenance";
import type { LotFigure } from "../../model/figure-dates";
import { handOver, handOverWords } from "../../model/hand-over";
import { lotStatusLabels } from "../../model/lot-labels";
import type { LotPage } from "../../model/views/lot-page";
import { zoneFullTitle } from "../../model/zone-name";
import { Coordinates } from "../facts/coordinates";
import { Freshness } from "../facts/freshness";
import { PlaceNames } from "../facts/place-names";
import { SourceLine } from "../facts/source-line";
import { ZoneStatusPill } from "../facts/status";
import styles from "./lot-parts.module.css";

/** The data sheet of a lot; what nobody has published is said so, and every figure bears its dates. */
export function LotFacts({ lot }: { lot: LotPage }) {
  const { t } = useTranslation(["sites", "place"]);
  const lang = useLanguage();
  const perDay = t("unit.m3Day");
  const dated = { lot };
  const ready = useHandOverDay();
  return (
    <Card>
      <DataList>
        <Dated {...dated} figure="status" term={t("lot.status")}>
          {lotStatusLabels[lot.status][lang]}
        </Dated>
        <Dated {...dated} figure="area" term={t("lot.area")}>
          {t("lot.areaBoth", {
            hectares: formatArea(lot.areaM2, lang),
            metres: formatNumber(lot.areaM2, lang, 0),
          })}
        </Dated>
        <Dated {...dated} figure="density" term={t("place:facts.density")}>
          {lot.maxDensityPercent !== null && `${formatNumber(lot.maxDensityPercent, lang)}%`}
        </Dated>
        <Dated {...dated} figure="ready" term={t("lot.ready")}>
          {ready(lot)}
        </Dated>
        <Dated {...dated} figure="rent" term={t("lot.price")}>
          {lot.rentUsdM2Term !== null && <Rent lot={lot} usd={lot.rentUsdM2Term} />}
        </Dated>
        <Dated {...dated} figure="power" term={t("lot.power")}>
          {lot.powerKva !== null && `${formatNumber(lot.powerKva, lang, 0)} kVA`}
        </Dated>
        <Dated {...dated} figure="water" term={t("lot.waterSupply")}>
          {lot.waterM3Day !== null && `${formatNumber(lot.waterM3Day, lang, 0)} ${perDay}`}
        </Dated>
        <Dated {...dated} figure="wastewater" term={t("lot.wastewater")}>
          {lot.wastewaterM3Day !== null && `${formatNumber(lot.wastewaterM3Day, lang, 0)} ${perDay}`}
        </Dated>
        <Where lot={lot} />
      </DataList>
      <SourceLine source={lot.source} />
    </Card>
  );
}

interface DatedProps {
  lot: LotPage;
  figure: LotFigure;
  term: string;
  children: ReactNode;
}

/** A figure with its dates behind it, or that nobody has published it. */
function Dated({ lot: { dates, today }, figure, term, children }: DatedProps) {
  return (
    <DataItem term={term}>
      {children ? (
        <>
          {children}
          <Freshness of={term} dates={dates[figure]} today={today} />
        </>
      ) : (
        <NotPublished />
      )}
    </DataItem>
  );
}

function Rent({ lot, usd }: { lot: LotPage; usd: number }) {
  const { t } = useTranslation("place");
  const lang = useLanguage();
  return (
    <>
      {`${formatNumber(usd, lang)} USD/m²`}
      <span className={styles.terms}>{t("prices.terms")}</span>
      <span className={styles.terms}>
        {t("facts.rentTotal", { total: formatNumber((usd * lot.areaM2) / 1e6, lang, 2) })}
        {lot.source.asOf && ` ${t("facts.asOf", { date: formatDate(lot.source.asOf, lang) })}`}
      </span>
    </>
  );
}

function Where({ lot: { zone, placesNow, placesBefore, coordinates } }: { lot: LotPage }) {
  const { t } = useTranslation("sites");
  const lang = useLanguage();
  return (
    <>
      <DataItem term={t("lot.zone")}>
        <Link to={paths.zone(lang, zone.id)}>{zoneFullTitle(zone.name, zone.kind)[lang]}</Link>{" "}
        {zone.status && <ZoneStatusPill status={zone.status} plain />}
      </DataItem>
      <DataItem term={t("lot.place")}>
        <PlaceNames now={placesNow} before={placesBefore} />
      </DataItem>
      <DataItem term={t("zone.coordinates")}>
        <Coordinates {...coordinates} sureness={null} />
      </DataItem>
    </>
  );
}

/** When the lot can be had, to the day; null where nobody has published it. */
function useHandOverDay() {
  const { t } = useTranslation("sites");
  const lang = useLanguage();
  return (lot: LotPage): string | null => {
    const when = handOver(lot);
    const since = when.kind === "now" ? when.since : null;
    const now = since === null ? t("lot.now") : t("lot.nowSince", { date: formatDate(since, lang) });
    return handOverWords(when, now, (day) => formatDate(day, lang));
  };
}
