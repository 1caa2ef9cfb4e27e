import { useTranslation } from "react-i18next";
import { formatNumber } from "~/app/platform/i18n/format";
import { useLanguage } from "~/app/platform/i18n/use-language";
import { Card } from "~/app/ui/data/card";
import { DataItem, DataList } from "~/app/ui/data/data-list";
import type { FigureGroup } from "../../model/figure-groups";
import { groupFigures } from "../../model/figure-groups";
import type { ZoneFigureEntry } from "../../model/views/zone-page";
import type { ZoneFigureKey } from "../../model/zone-figures";
import { figureUnits, zoneFigures } from "../../model/zone-figures";
import { SourceLine } from "../facts/source-line";
import styles from "./zone-figures.module.css";

/** A figure with its unit, as the registry of figures has it: "231,78 ha" */
export function useFigureText() {
  const lang = useLanguage();
  return ({ key, amount }: { key: string; amount: number }) => {
    const spec = zoneFigures[key as ZoneFigureKey];
    const unit = figureUnits[spec.unit][lang];
    return `${formatNumber(amount, lang, spec.decimals)}${unit === "%" ? "" : " "}${unit}`;
  };
}

/** The data sheet: every published figure with its source, and what is missing said out loud. */
export function ZoneFigures({ figures }: { figures: readonly ZoneFigureEntry[] }) {
  const groups = groupFigures(figures);
  const known = groups.filter(({ published }) => published.length > 0);
  return (
    <div>
      {known.length > 0 && (
        <div className={styles.groups}>
          {known.map((group) => (
            <Group key={group.kind} group={group} />
          ))}
        </div>
      )}
      <Unknown groups={groups.filter(({ published }) => published.length === 0)} />
    </div>
  );
}

/** Whole groups of which nothing is published, in one place. */
function Unknown({ groups }: { groups: readonly FigureGroup[] }) {
  const { t } = useTranslation("sites");
  const lang = useLanguage();
  if (groups.length === 0) return null;
  return (
    <Card as="section" look="sunken" aria-labelledby="figures-unknown">
      <h3 id="figures-unknown" className={styles.title}>
        {t("zone.unknownFigures")}
      </h3>
      <DataList>
        {groups.map(({ kind, missing }) => (
          <DataItem key={kind} term={t(`figureKind.${kind}`)}>
            <span className={styles.unknown}>{missing.map((key) => zoneFigures[key][lang]).join(" · ")}</span>
          </DataItem>
        ))}
      </DataList>
    </Card>
  );
}

function Group({ group: { kind, published, missing } }: { group: FigureGroup }) {
  const { t } = useTranslation("sites");
  const lang = useLanguage();
  return (
    <Card as="section" look="flat" aria-labelledby={`figures-${kind}`}>
      <h3 id={`figures-${kind}`} className={styles.title}>
        {t(`figureKind.${kind}`)}
      </h3>
      <dl>
        {published.map(({ key, entries }) => (
          <Figure key={key} name={zoneFigures[key][lang]} entries={entries} />
        ))}
      </dl>
      {missing.length > 0 && (
        <p className={styles.missing}>
          <strong>{t("zone.notPublishedYet")}</strong>{" "}
          {missing.map((key) => zoneFigures[key][lang]).join(" · ")}
        </p>
      )}
    </Card>
  );
}

function Figure({ name, entries }: { name: string; entries: readonly ZoneFigureEntry[] }) {
  const { t } = useTranslation("sites");
  const lang = useLanguage();
  const textOf = useFigureText();
  return (
    <div className={styles.figure}>
      <dt className={styles.name}>
        {name}
        {entries.length > 1 && <span className={styles.differ}>{t("zone.sourcesDiffer")}</span>}
      </dt>
      {entries.map((entry) => (
        <dd key={entry.id} className={styles.entry}>
          <span className={styles.amount}>{textOf(entry)}</span>
          {entry.note && <span className={styles.note}>{entry.note[lang]}</span>}
          <SourceLine source={entry.source} />
        </dd>
      ))}
    </div>
  );
}
