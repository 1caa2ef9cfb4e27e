import { useState } from "react";
import { useTranslation } from "react-i18next";
import { Link } from "~/app/platform/http/navigation";
import { useLanguage } from "~/app/platform/i18n/use-language";
import { paths } from "~/app/platform/paths";
import { Icon } from "~/app/ui/icon";
import { lotSearchParams } from "../../../model/lot-address";
import type { LotQuery } from "../../../model/lot-query";
import { TakeAway } from "../../take-away";
import styles from "./result-links.module.css";

/** What can be done with this very result: keep it, pass its address on, take it away as a file. */
export function ResultLinks({ query, total }: { query: LotQuery; total: number }) {
  const { t } = useTranslation("sites");
  const lang = useLanguage();
  const search = lotSearchParams({ ...query, page: 1 });
  const file = (format: "xlsx" | "csv" | "geojson") => paths.lotsFile(lang, format, search);
  return (
    <section aria-label={t("lots.takeAway")} className={styles.links}>
      <Link to={paths.save(lang, { search })} className={styles.link}>
        <Icon name="pin" size={18} />
        {t("lots.save")}
      </Link>
      <CopyAddress path={paths.lots(lang, search)} />
      {total > 0 && <TakeAway files={{ xlsx: file("xlsx"), csv: file("csv"), geojson: file("geojson") }} />}
    </section>
  );
}

/** Puts the address on the clipboard. Without JavaScript the address bar says the same. */
function CopyAddress({ path }: { path: string }) {
  const { t } = useTranslation("sites");
  const [copied, setCopied] = useState("");
  const copy = async () => {
    await navigator.clipboard.writeText(new URL(path, location.href).href);
    setCopied(path);
  };
  return (
    <span className={styles.copy}>
      <button type="button" className={styles.link} onClick={() => void copy()}>
        <Icon name={copied === path ? "check" : "external"} size={18} />
        {t("lots.copyLink")}
      </button>
      <span role="status" className={styles.copied}>
        {copied === path && t("lots.copied")}
      </span>
    </span>
  );
}
