import { useTranslation } from "react-i18next";
import { Notice } from "~/app/ui/feedback/notice";

/** Said wherever a mail is promised while there is no server to send it. */
export function MailKeptNotice({ kept }: { kept: boolean }) {
  const { t } = useTranslation("contact");
  return kept ? <Notice tone="illustrative">{t("mailKept")}</Notice> : null;
}
