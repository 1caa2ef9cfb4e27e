import { useTranslation } from "react-i18next";
import { Link } from "~/app/platform/http/navigation";
import { formatNumber, formatQuarter } from "~/app/platform/i18n/format";
import { useLanguage } from "~/app/platform/i18n/use-language";
import { paths } from "~/app/platform/paths";
import { NotPublished } from "~/app/ui/data/provenance";
import type { InfrastructureEntry, ZoneNear } from "../../model/places/infrastructure";
import { capacityUnits } from "../../model/places/infrastructure";
import { zoneTitle } from "../../model/zone-name";
import { useDistanceText } from "../facts/distance-text";
import { SourceLine } from "../facts/source-line";
import styles from "./infrastructure-rows.module.css";
import { InfrastructureStatusPill } from "./infrastructure-status";

/** Things of one kind, each with an anchor of its own. */
export function InfrastructureRows({ entries }: { entries: readonly InfrastructureEntry[] }) {
  return (
    <ul className={styles.list}>
      {entries.map((entry) => (
        <li key={entry.id} id={entry.id} className={styles.frame}>
          <Entry entry={entry} />
        </li>
      ))}
    </ul>
  );
}

function Entry({ entry }: { entry: InfrastructureEntry }) {
  const { t } = useTranslation("map");
  const lang = useLanguage();
  const { name, status, note, zones, source } = entry;
  return (
    <article className={styles.row}>
      <div className={styles.head}>
        <h3 className={styles.title}>{name[lang]}</h3>
        <InfrastructureStatusPill status={status} />
      </div>
      <Facts entry={entry} />
      {note && <p className={styles.note}>{note[lang]}</p>}
      {zones.length > 0 && (
        <div className={styles.near}>
          <span className={styles.nearWord}>{t("infrastructure.near")}</span>
          <ul className={styles.zones}>
            {zones.map((zone) => (
              <ZoneLink key={zone.id} zone={zone} />
            ))}
          </ul>
        </div>
      )}
      <p className={styles.source}>
        <SourceLine source={source} />
      </p>
    </article>
  );
}

function Facts({ entry: { kind, capacity, status, expectedOn } }: { entry: InfrastructureEntry }) {
  const { t } = useTranslation("map");
  const lang = useLanguage();
  const unit = capacityUnits[kind];
  return (
    <dl className={styles.facts}>
      {unit && (
        <div>
          <dt>{t(`capacity.${unit}`)}</dt>
          <dd>
            {capacity === null ? <NotPublished /> : `${formatNumber(capacity, lang)} ${t(`unit.${unit}`)}`}
          </dd>
        </div>
      )}
      {status !== "operating" && (
        <div>
          <dt>{t("infrastructure.due")}</dt>
          <dd>{expectedOn ? formatQuarter(expectedOn, lang) : <NotPublished />}</dd>
        </div>
      )}
    </dl>
  );
}

function ZoneLink({ zone: { id, name, kind, distanceKm } }: { zone: ZoneNear }) {
  const lang = useLanguage();
  const distanceText = useDistanceText();
  return (
    <li className={styles.zone}>
      <Link to={paths.zone(lang, id)}>{zoneTitle(name, kind)[lang]}</Link>{" "}
      <span className={styles.km}>{distanceText(distanceKm)}</span>
    </li>
  );
}
