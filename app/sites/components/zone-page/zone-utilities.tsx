import { useTranslation } from "react-i18next";
import { formatNumber } from "~/app/platform/i18n/format";
import { useLanguage } from "~/app/platform/i18n/use-language";
import { Card } from "~/app/ui/data/card";
import { NotPublished } from "~/app/ui/data/provenance";
import { ShareBar } from "~/app/ui/feedback/share-bar";
import { Section, Stack } from "~/app/ui/layout/page";
import type { ZoneFigureEntry, ZonePage } from "../../model/views/zone-page";
import type { ZoneFigureKey } from "../../model/zones/zone-figures";
import { zoneFigures } from "../../model/zones/zone-figures";
import type { LotUtility, UtilityUse } from "../../model/zones/zone-totals";
import { lotUtilities } from "../../model/zones/zone-totals";
import { useFigureText } from "../facts/figure-text";
import { Freshness } from "../facts/freshness";
import { SourceLine } from "../facts/source-line";
import { ZoneFigures } from "./zone-figures";
import styles from "./zone-parts.module.css";

const published: Record<LotUtility, readonly ZoneFigureKey[]> = {
  power: ["power-capacity", "power-voltage"],
  water: ["water-capacity", "water-per-hectare"],
  wastewater: ["wastewater-capacity"],
};

/** What power, water and wastewater the zone has, as published, and what its lots are connected with. */
export function ZoneUtilities({ zone }: { zone: ZonePage }) {
  const { t } = useTranslation("place");
  return (
    <Section id="utilities" title={t("utilities.title")} lead={t("utilities.lead")}>
      <div className={styles.cards}>
        {lotUtilities.map((utility) => (
          <Card key={utility} as="section" aria-labelledby={`utility-${utility}`}>
            <Stack>
              <h3 id={`utility-${utility}`}>{t(`utilities.${utility}`)}</h3>
              <Capacity zone={zone} keys={published[utility]} />
              <Connections utility={utility} use={zone.totals.utilities[utility]} />
            </Stack>
          </Card>
        ))}
        <ZoneFigures figures={zone.figures} kinds={["telecom"]} today={zone.today} />
      </div>
    </Section>
  );
}

function Capacity({ zone, keys }: { zone: ZonePage; keys: readonly ZoneFigureKey[] }) {
  const { t } = useTranslation("place");
  const lang = useLanguage();
  const entriesOf = (key: ZoneFigureKey) => zone.figures.filter((figure) => figure.key === key);
  return (
    <dl className={styles.facts}>
      {keys.map((key) => (
        <div key={key}>
          <dt className={styles.term}>{zoneFigures[key][lang]}</dt>
          {entriesOf(key).map((entry) => (
            <CapacityEntry key={entry.id} entry={entry} today={zone.today} />
          ))}
          {entriesOf(key).length === 0 && (
            <dd>
              <NotPublished />
            </dd>
          )}
        </div>
      ))}
      <div>
        <dt className={styles.term}>{t("utilities.used")}</dt>
        <dd>
          <NotPublished />
        </dd>
      </div>
    </dl>
  );
}

function CapacityEntry({ entry, today }: { entry: ZoneFigureEntry; today: string }) {
  const lang = useLanguage();
  const textOf = useFigureText();
  return (
    <dd>
      <span className={styles.amount}>{textOf(entry)}</span>
      {entry.note && <span className={styles.note}>{entry.note[lang]}</span>}
      <SourceLine source={entry.source} />
      <Freshness of={zoneFigures[entry.key as ZoneFigureKey][lang]} dates={entry.dates} today={today} />
    </dd>
  );
}

/** Sums over the lots; they are made up, and say so. */
function Connections({ utility, use }: { utility: LotUtility; use: UtilityUse | null }) {
  const { t } = useTranslation("place");
  const lang = useLanguage();
  const unit = t(`utilities.unit.${utility}`);
  if (!use) return <p className={styles.small}>{t("utilities.noLots")}</p>;
  const share = (part: "taken" | "offered") => `${formatNumber(use[part], lang, 0)} ${unit}`;
  return (
    <div>
      <ShareBar
        label={t("utilities.connections", { known: use.known, lots: use.lots })}
        shares={[
          {
            key: "taken",
            label: t("utilities.taken"),
            value: use.taken,
            text: share("taken"),
            tone: "taken",
          },
          {
            key: "offered",
            label: t("utilities.offered"),
            value: use.offered,
            text: share("offered"),
            tone: "open",
          },
        ]}
      />
      <p className={styles.illustrative}>{t("utilities.illustrative")}</p>
    </div>
  );
}
