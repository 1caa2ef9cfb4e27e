import { useTranslation } from "react-i18next";
import { Form, Link } from "~/app/platform/http/navigation";
import { useLanguage } from "~/app/platform/i18n/use-language";
import { Card } from "~/app/ui/data/card";
import { SubmitButton } from "~/app/ui/forms/submit-button";
import type { OwnAlert } from "../../queries/own-alerts.server";
import styles from "./saved-list.module.css";

/** Alerts asked for from the reader's account, with the way to their links: by mail, into their mailbox. */
export function OwnAlerts({ alerts }: { alerts: readonly OwnAlert[] }) {
  const { t } = useTranslation("contact");
  const lang = useLanguage();
  if (alerts.length === 0) return <p>{t("saved.ownEmpty")}</p>;
  return (
    <ul className={styles.list}>
      {alerts.map(({ id, label, address, frequency, confirmed }) => (
        <Card as="li" look="flat" key={id}>
          <div className={styles.row}>
            <Link to={`/${lang}${address}`} className={styles.name}>
              {label}
            </Link>
            <div className={styles.tools}>
              <span>{t(confirmed ? `saved.${frequency}` : "saved.waiting")}</span>
              <Form method="post">
                <input type="hidden" name="alertId" value={id} />
                <SubmitButton look="secondary" aria-label={`${t("saved.mailLink")}: ${label}`}>
                  {t("saved.mailLink")}
                </SubmitButton>
              </Form>
            </div>
          </div>
        </Card>
      ))}
    </ul>
  );
}
