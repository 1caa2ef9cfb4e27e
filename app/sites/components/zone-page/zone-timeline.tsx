import { useTranslation } from "react-i18next";
import { formatArea, formatDate, formatQuarter } from "~/app/platform/i18n/format";
import { useLanguage } from "~/app/platform/i18n/use-language";
import type { ZoneStatusEntry } from "../../model/views/zone-page";
import type { ZoneTotals } from "../../model/zones/zone-totals";
import { SourceLine } from "../facts/source-line";
import { ZoneStatusPill } from "../facts/status";
import styles from "./zone-timeline.module.css";

interface ZoneTimelineProps {
  statuses: readonly ZoneStatusEntry[];
  /** lots still to be handed over, by day */
  handovers: ZoneTotals["handovers"];
}

/** What is expected, and below it what each source said of the zone's state, newest first. */
export function ZoneTimeline({ statuses, handovers }: ZoneTimelineProps) {
  const { t } = useTranslation(["sites", "place"]);
  const lang = useLanguage();
  return (
    <ol className={styles.timeline}>
      {[...handovers].reverse().map(({ on, lots, areaM2 }) => (
        <li key={on} className={styles.expected}>
          <p className={styles.head}>
            <strong>{t("place:timeline.handover", { count: lots, area: formatArea(areaM2, lang) })}</strong>
            <time dateTime={on} className={styles.date}>
              {formatQuarter(on, lang)}
            </time>
          </p>
          <p className={styles.illustrative}>{t("place:timeline.illustrative")}</p>
        </li>
      ))}
      {statuses.map(({ status, since, expectedNext, note, source }) => (
        <li key={since} className={styles.entry}>
          <p className={styles.head}>
            <ZoneStatusPill status={status} />
            <time dateTime={since} className={styles.date}>
              {formatDate(since, lang)}
            </time>
          </p>
          {note && <p>{note[lang]}</p>}
          {expectedNext && <p>{t("zone.expectedNext", { date: formatDate(expectedNext, lang) })}</p>}
          <p>
            <SourceLine source={source} full />
          </p>
        </li>
      ))}
    </ol>
  );
}
