import { useTranslation } from "react-i18next";
import styles from "./skip-link.module.css";

/** id of the element that holds a page's own content */
export const contentId = "content";

/** First on the page for those who come by keyboard. */
export function SkipLink() {
  const { t } = useTranslation("common");
  return (
    <a href={`#${contentId}`} className={styles.skip}>
      {t("skipToContent")}
    </a>
  );
}
