import { useTranslation } from "react-i18next";
import { formatDate } from "~/app/platform/i18n/format";
import { useLanguage } from "~/app/platform/i18n/use-language";
import type { CommuneRow } from "../../model/places/old-districts";
import styles from "./commune.module.css";
import { MetName } from "./met-name";

/** What it is called today, and since when it is a ward where it was a commune first. */
export function CommuneName({ commune: { wardSince, ...named } }: { commune: CommuneRow }) {
  const { t } = useTranslation("localities");
  const lang = useLanguage();
  return (
    <>
      <span className={styles.name}>
        <MetName named={named} />
      </span>
      {wardSince && (
        <span className={styles.since}>{t("wardSince", { date: formatDate(wardSince, lang) })}</span>
      )}
    </>
  );
}
