import { useTranslation } from "react-i18next";
import { Notice } from "~/app/ui/feedback/notice";

/** Lots, their shapes and utilities are made up; whoever reads them must know before anything else. */
export function IllustrativeNotice() {
  const { t } = useTranslation("sites");
  return (
    <Notice tone="illustrative" title={t("illustrative.title")}>
      {t("illustrative.lots")}
    </Notice>
  );
}
