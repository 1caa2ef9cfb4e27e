import { useTranslation } from "react-i18next";
import { useNonce } from "~/app/platform/http/nonce";
import { formatArea, formatNumber } from "~/app/platform/i18n/format";
import type { Language } from "~/app/platform/i18n/languages";
import { paths } from "~/app/platform/paths";
import { LotStatusPill } from "~/app/sites/components/facts/status";
import { SearchBox } from "~/app/ui/forms/search-box";
import type { EmbeddedLots } from "../queries/embedded-lots.server";
import styles from "./embedded-search.module.css";

interface EmbeddedSearchProps {
  lang: Language;
  found: EmbeddedLots;
}

/** The search as it stands in a frame on another site. Links leave the frame. */
export function EmbeddedSearch({ lang, found }: EmbeddedSearchProps) {
  const { t } = useTranslation("open-data");
  const nonce = useNonce();
  const { q, zone, total, lots, all } = found;
  return (
    <main className={styles.frame}>
      <h1 className={styles.title}>{zone ? t("embed.titleIn", { zone: zone.title }) : t("embed.title")}</h1>
      <form method="get" action={paths.embeddedLots(lang)}>
        {zone && <input type="hidden" name="zone" value={zone.id} />}
        <SearchBox
          id="q"
          name="q"
          label={t("embed.label")}
          placeholder={t("embed.placeholder")}
          submit={t("embed.submit")}
          defaultValue={q}
        />
      </form>
      <p className={styles.count} role="status">
        {total === 0 ? t("embed.none") : t("embed.count", { count: total, total: formatNumber(total, lang) })}
      </p>
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
      <p className={styles.foot}>
        <a href={all} target="_top">
          {t("embed.all")}
        </a>
        <a href={paths.home(lang)} target="_top" className={styles.by}>
          Bến Đỗ
        </a>
      </p>
      <script src="/embed.js" nonce={nonce} async />
    </main>
  );
}
