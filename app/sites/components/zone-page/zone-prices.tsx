import { useTranslation } from "react-i18next";
import { formatDate, formatNumber } from "~/app/platform/i18n/format";
import { useLanguage } from "~/app/platform/i18n/use-language";
import { Card } from "~/app/ui/data/card";
import { NotPublished } from "~/app/ui/data/provenance";
import { Section, Stack } from "~/app/ui/layout/page";
import type { ZonePage } from "../../model/views/zone-page";
import { FigureColumns, ZoneFigures } from "./zone-figures";
import styles from "./zone-parts.module.css";

/** What land costs here: as the zone publishes it, and what its lots ask. */
export function ZonePrices({ zone }: { zone: ZonePage }) {
  const { t } = useTranslation("place");
  return (
    <Section id="prices" title={t("prices.title")} lead={t("prices.lead")}>
      <FigureColumns>
        <Card as="section" aria-labelledby="lot-prices">
          <Stack tight>
            <h3 id="lot-prices">{t("prices.lots")}</h3>
            <LotPrices totals={zone.totals} />
          </Stack>
        </Card>
        <ZoneFigures figures={zone.figures} kinds={["price"]} today={zone.today} />
      </FigureColumns>
    </Section>
  );
}

function LotPrices({ totals: { rent, stages, lots: all } }: { totals: ZonePage["totals"] }) {
  const { t } = useTranslation("place");
  const lang = useLanguage();
  const lots = stages.open.lots + stages.coming.lots;
  if (lots === 0) return <p>{t(all === 0 ? "prices.noLots" : "prices.noneOnOffer")}</p>;
  if (!rent) return <NotPublished />;
  const [min, max] = [formatNumber(rent.min, lang), formatNumber(rent.max, lang)];
  return (
    <>
      <p>
        <span className={styles.amount}>{rent.min === rent.max ? min : `${min} – ${max}`}</span>{" "}
        {t("prices.unit")}
      </p>
      <p className={styles.small}>{t("prices.terms")}</p>
      <p className={styles.small}>
        {t("prices.over", { known: rent.known, lots, date: formatDate(rent.asOf, lang) })}
      </p>
      <p className={styles.illustrative}>{t("prices.illustrative")}</p>
    </>
  );
}
