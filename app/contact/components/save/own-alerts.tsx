import { useTranslation } from "react-i18next";
import { Link } from "~/app/platform/http/navigation";
import { useLanguage } from "~/app/platform/i18n/use-language";
import { paths } from "~/app/platform/paths";
import { Card } from "~/app/ui/data/card";
import type { OwnAlert } from "../../queries/own-alerts.server";
import styles from "./saved-list.module.css";

/** Alerts asked for from the reader's account. */
export function OwnAlerts({ alerts }: { alerts: readonly OwnAlert[] }) {
  const { t } = useTranslation("contact");
  const lang = useLanguage();
  if (alerts.length === 0) return <p>{t("saved.ownEmpty")}</p>;
  return (
    <ul className={styles.list}>
      {alerts.map(({ label, address, frequency, token }) => (
        <Card as="li" look="flat" key={address}>
          <div className={styles.row}>
            <Link to={`/${lang}${address}`} className={styles.name}>
              {label}
            </Link>
            <div className={styles.tools}>
              <span>{token ? t(`saved.${frequency}`) : t("saved.waiting")}</span>
              {token && <Link to={paths.alert(lang, token)}>{t("saved.manage")}</Link>}
            </div>
          </div>
        </Card>
      ))}
    </ul>
  );
}
