import { useTranslation } from "react-i18next";
import { Notice } from "~/app/ui/feedback/notice";

/** Says that a set of criteria was made up for the demonstration. */
export function IllustrativeNotice() {
  const { t } = useTranslation("criteria");
  return <Notice tone="illustrative">{t("version.illustrative")}</Notice>;
}
