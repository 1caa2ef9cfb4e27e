import { useTranslation } from "react-i18next";
import { useNavigation } from "~/app/platform/http/navigation";
import { classNames } from "../class-names";
import styles from "./progress-line.module.css";

/** A thin line at the top while the next page is on its way. */
export function ProgressLine() {
  const { t } = useTranslation("common");
  const underWay = useNavigation().state !== "idle";
  return (
    <div className={classNames(styles.line, underWay && styles.underWay)} role="status">
      {underWay && <span className="visually-hidden">{t("loading")}</span>}
    </div>
  );
}
