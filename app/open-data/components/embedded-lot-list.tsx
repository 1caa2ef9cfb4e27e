import { useTranslation } from "react-i18next";
import { formatArea } from "~/app/platform/i18n/format";
import type { Language } from "~/app/platform/i18n/languages";
import { paths } from "~/app/platform/paths";
import { LotStatusPill } from "~/app/sites/components/facts/status";
import type { EmbeddedLots } from "../queries/embedded-lots.server";
import styles from "./embedded-search.module.css";

/** The first lots found, each a way out of the frame to its page. */
export function EmbeddedLotList({ lang, lots }: { lang: Language; lots: EmbeddedLots["lots"] }) {
  const { t } = useTranslation("open-data");
  return (
    <ul className={styles.list}>
      {lots.map(({ lot, zone }) => (
        <li key={lot.id} className={styles.lot}>
          <a href={paths.lot(lang, lot.id)} target="_top" className={styles.name}>
            {t("embed.lot", { code: lot.code, zone })}
          </a>
          <span className={styles.facts}>
            <strong>{formatArea(lot.areaM2, lang)}</strong>
            <LotStatusPill status={lot.status} />
            {lot.illustrative && <span className={styles.mark}>{t("embed.illustrative")}</span>}
          </span>
        </li>
      ))}
    </ul>
  );
}
