import { useTranslation } from "react-i18next";
import { useNonce } from "~/app/platform/http/nonce";
import { formatNumber } from "~/app/platform/i18n/format";
import type { Language } from "~/app/platform/i18n/languages";
import { paths } from "~/app/platform/paths";
import { lotSearchParams } from "~/app/sites/model/lot-address";
import { SearchBox } from "~/app/ui/forms/search-box";
import type { EmbeddedLots } from "../queries/embedded-lots.server";
import { EmbeddedLotList } from "./embedded-lot-list";
import styles from "./embedded-search.module.css";
import { useFrameWords } from "./frame-words";

interface EmbeddedSearchProps {
  lang: Language;
  found: EmbeddedLots;
}

/** The search as it stands in a frame on another site. Links leave the frame. */
export function EmbeddedSearch({ lang, found }: EmbeddedSearchProps) {
  const { t } = useTranslation("open-data");
  const nonce = useNonce();
  const { zone, narrowed } = useFrameWords(found);
  const { q, frame, ignored, readAs, total, lots, all } = found;
  return (
    <main className={styles.frame}>
      <h1 className={styles.title}>{zone ? t("embed.titleIn", { zone }) : t("embed.title")}</h1>
      {narrowed.length > 0 && (
        <p className={styles.words}>{t("embed.narrowed", { needs: narrowed.join(" · ") })}</p>
      )}
      {ignored && <p className={styles.words}>{t("embed.ignored")}</p>}
      <form method="get" action={paths.embeddedLots(lang)}>
        {[...new URLSearchParams(lotSearchParams(frame))].map(([name, value]) => (
          <input key={`${name} ${value}`} type="hidden" name={name} value={value} />
        ))}
        <SearchBox
          id="q"
          name="q"
          label={t("embed.label")}
          placeholder={t("embed.placeholder")}
          submit={t("embed.submit")}
          defaultValue={q}
        />
      </form>
      {readAs && <p className={styles.words}>{t("embed.readAs", { needs: readAs })}</p>}
      <p className={styles.count} role="status">
        {total === 0 ? t("embed.none") : t("embed.count", { count: total, total: formatNumber(total, lang) })}
      </p>
      <EmbeddedLotList lang={lang} lots={lots} />
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
