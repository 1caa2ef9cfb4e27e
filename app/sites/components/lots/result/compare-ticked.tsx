import { useTranslation } from "react-i18next";
import { useLanguage } from "~/app/platform/i18n/use-language";
import { paths } from "~/app/platform/paths";
import { Button } from "~/app/ui/actions/button";
import styles from "./result-links.module.css";

/** Sends the ticked lots of this page to the comparison. With JavaScript the tray remembers them across pages instead. */
export function CompareTicked() {
  const { t } = useTranslation("sites");
  const lang = useLanguage();
  return (
    <div className={styles.withoutScript}>
      <Button look="secondary" icon="compare" formAction={paths.compare(lang)}>
        {t("lots.compareTicked")}
      </Button>
    </div>
  );
}
