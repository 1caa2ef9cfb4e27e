import { useTranslation } from "react-i18next";
import { Notice } from "~/app/ui/feedback/notice";

/** Says that criteria were made up for the demonstration. */
export function IllustrativeNotice({ several = false }: { several?: boolean }) {
  const { t } = useTranslation("criteria");
  return <Notice tone="illustrative">{several ? t("list.illustrative") : t("version.illustrative")}</Notice>;
}
