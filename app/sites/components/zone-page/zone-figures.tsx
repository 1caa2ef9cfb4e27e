import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { useLanguage } from "~/app/platform/i18n/use-language";
import { classNames } from "~/app/ui/class-names";
import { Card } from "~/app/ui/data/card";
import type { ZoneFigureEntry } from "../../model/views/zone-page";
import type { FigureGroup } from "../../model/zones/figure-groups";
import { groupFigures } from "../../model/zones/figure-groups";
import { onePerStatement } from "../../model/zones/statements";
import type { FigureKind } from "../../model/zones/zone-figures";
import { zoneFigures } from "../../model/zones/zone-figures";
import { useFigureText } from "../facts/figure-text";
import { Freshness } from "../facts/freshness";
import { SourceLine } from "../facts/source-line";
import styles from "./zone-figures.module.css";

interface ZoneFiguresProps {
  figures: readonly ZoneFigureEntry[];
  kinds: readonly FigureKind[];
  today: string;
  /** figures beside each other, in a card as wide as the page */
  wide?: boolean;
}

/** Groups side by side, as high as each of them is. */
export function FigureColumns({ children }: { children: ReactNode }) {
  return <div className={styles.columns}>{children}</div>;
}

/** Part of the data sheet, a card a group: every published figure with its source, and what is missing said out loud. */
export function ZoneFigures({ figures, kinds, today, wide = false }: ZoneFiguresProps) {
  const groups = groupFigures(figures).filter(({ kind }) => kinds.includes(kind));
  return (
    <>
      {groups.map((group) => (
        <Group key={group.kind} group={group} today={today} wide={wide} />
      ))}
    </>
  );
}

function Group({ group, today, wide }: { group: FigureGroup; today: string; wide: boolean }) {
  const { t } = useTranslation("sites");
  const lang = useLanguage();
  const { kind, published, missing } = group;
  return (
    <Card as="section" look="flat" aria-labelledby={`figures-${kind}`}>
      <h3 id={`figures-${kind}`} className={styles.title}>
        {t(`figureKind.${kind}`)}
      </h3>
      {published.length > 0 && (
        <dl className={classNames(wide && styles.wide)}>
          {published.map(({ key, entries }) => (
            <Figure key={key} name={zoneFigures[key][lang]} entries={entries} today={today} />
          ))}
        </dl>
      )}
      {missing.length > 0 && (
        <p className={styles.missing}>
          <strong>{t("zone.notPublishedYet")}</strong>{" "}
          {missing.map((key) => zoneFigures[key][lang]).join(" · ")}
        </p>
      )}
    </Card>
  );
}

interface FigureProps {
  name: string;
  entries: readonly ZoneFigureEntry[];
  today: string;
}

function Figure({ name, entries, today }: FigureProps) {
  const { t } = useTranslation("sites");
  const lang = useLanguage();
  const textOf = useFigureText();
  const differ = onePerStatement(entries).length > 1;
  return (
    <div className={classNames(styles.figure, entries.length > 1 && styles.several)}>
      <dt className={styles.name}>
        {name}
        {differ && <span className={styles.differ}>{t("zone.sourcesDiffer")}</span>}
      </dt>
      {entries.map((entry) => (
        <dd key={entry.id} className={styles.entry}>
          <span className={styles.amount}>{textOf(entry)}</span>
          {entry.note && <span className={styles.note}>{entry.note[lang]}</span>}
          <SourceLine source={entry.source} />
          <Freshness of={name} dates={entry.dates} today={today} />
        </dd>
      ))}
    </div>
  );
}
