import { useTranslation } from "react-i18next";
import { formatDate } from "~/app/platform/i18n/format";
import { useLanguage } from "~/app/platform/i18n/use-language";
import type { ZoneStatusEntry } from "../../model/views/zone-page";
import { SourceLine } from "../facts/source-line";
import { ZoneStatusPill } from "../facts/status";
import styles from "./zone-timeline.module.css";

/** What each source said of the zone's state, newest first. */
export function ZoneTimeline({ statuses }: { statuses: readonly ZoneStatusEntry[] }) {
  const { t } = useTranslation("sites");
  const lang = useLanguage();
  return (
    <ol className={styles.timeline}>
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
