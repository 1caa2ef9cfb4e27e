import { useState } from "react";
import { useTranslation } from "react-i18next";
import { useLanguage } from "~/app/platform/i18n/use-language";
import { paths } from "~/app/platform/paths";
import { Icon } from "~/app/ui/icon";
import { lotSearchParams } from "../../../model/lot-address";
import type { LotQuery } from "../../../model/lot-query";
import { TakeAway } from "../../take-away";
import styles from "./result-links.module.css";

/** What can be done with this very result: keep it as a file, pass its address on. */
export function ResultLinks({ query }: { query: LotQuery }) {
  const { t } = useTranslation("sites");
  const lang = useLanguage();
  const search = lotSearchParams({ ...query, page: 1 });
  const address = paths.lots(lang, search);
  return (
    <section aria-labelledby="take-away" className={styles.links}>
      <h3 id="take-away" className={styles.title}>
        {t("lots.takeAway")}
      </h3>
      <TakeAway
        files={{
          xlsx: paths.lotsFile(lang, "xlsx", search),
          csv: paths.lotsFile(lang, "csv", search),
          geojson: paths.lotsFile(lang, "geojson", search),
        }}
      />
      <CopyAddress path={address} />
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
      <button type="button" className={styles.button} onClick={() => void copy()}>
        <Icon name={copied === path ? "check" : "external"} size={18} />
        {t("lots.copyLink")}
      </button>
      <span role="status" className={styles.copied}>
        {copied === path && t("lots.copied")}
      </span>
    </span>
  );
}
