import { useTranslation } from "react-i18next";
import { formatArea, formatNumber } from "~/app/platform/i18n/format";
import { useLanguage } from "~/app/platform/i18n/use-language";
import { Card } from "~/app/ui/data/card";
import { NotPublished } from "~/app/ui/data/provenance";
import { MeterBar } from "~/app/ui/feedback/meter-bar";
import { ShareBar } from "~/app/ui/feedback/share-bar";
import { Section, Stack } from "~/app/ui/layout/page";
import type { LotStage } from "../../model/lot-stage";
import type { ZoneAmount, ZonePage } from "../../model/views/zone-page";
import { isAmount } from "../../model/zones/zone-amounts";
import type { ZoneFigureKey } from "../../model/zones/zone-figures";
import { zoneFigures } from "../../model/zones/zone-figures";
import { Freshness } from "../facts/freshness";
import { SourceLine } from "../facts/source-line";
import { ZoneFigures } from "./zone-figures";
import styles from "./zone-parts.module.css";

const stages: readonly LotStage[] = ["open", "coming", "held", "taken", "still"];

/** How large it is, how much of it is taken, and what its lots add up to. */
export function ZoneLand({ zone }: { zone: ZonePage }) {
  const { t } = useTranslation("place");
  return (
    <Section id="land" title={t("land.title")} lead={t("land.lead")}>
      <div className={styles.cards}>
        <Card as="section" aria-labelledby="occupancy">
          <Stack>
            <h3 id="occupancy">{t("land.occupancy")}</h3>
            <Occupancy zone={zone} />
          </Stack>
        </Card>
        {zone.totals.lots > 0 && (
          <Card as="section" aria-labelledby="lots-by-stage">
            <Stack>
              <h3 id="lots-by-stage">{t("land.byStage")}</h3>
              <LotsByStage zone={zone} />
            </Stack>
          </Card>
        )}
      </div>
      <ZoneFigures figures={zone.figures} kinds={["area", "ground"]} today={zone.today} wide />
    </Section>
  );
}

/** The newest published share of each phase and of the whole. */
function Occupancy({ zone: { figures, today } }: { zone: ZonePage }) {
  const lang = useLanguage();
  const newest = new Map<string, ZoneAmount>();
  for (const figure of figures.filter(isAmount)) {
    if (figure.key.endsWith("occupancy") && !newest.has(figure.key)) newest.set(figure.key, figure);
  }
  if (newest.size === 0) return <NotPublished />;
  return [...newest.values()].map((entry) => {
    const name = zoneFigures[entry.key as ZoneFigureKey][lang];
    return (
      <div key={entry.id}>
        <MeterBar label={name} value={entry.amount} max={100} text={`${formatNumber(entry.amount, lang)}%`} />
        <SourceLine source={entry.source} />
        <Freshness of={name} dates={entry.dates} today={today} />
      </div>
    );
  });
}

function LotsByStage({ zone: { totals } }: { zone: ZonePage }) {
  const { t } = useTranslation(["place", "sites"]);
  const lang = useLanguage();
  const present = stages.filter((stage) => totals.stages[stage].lots > 0);
  return (
    <>
      <ShareBar
        label={t("land.byStageLabel", { count: totals.lots })}
        shares={present.map((stage) => ({
          key: stage,
          label: t(`sites:stage.${stage}`),
          value: totals.stages[stage].areaM2,
          text: `${formatArea(totals.stages[stage].areaM2, lang)} (${t("land.lots", { count: totals.stages[stage].lots })})`,
          tone: stage,
        }))}
      />
      <p className={styles.illustrative}>{t("land.illustrative")}</p>
    </>
  );
}
