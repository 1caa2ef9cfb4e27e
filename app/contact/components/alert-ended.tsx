import { useTranslation } from "react-i18next";
import { useLanguage } from "~/app/platform/i18n/use-language";
import { paths } from "~/app/platform/paths";
import { LinkButton } from "~/app/ui/actions/button";
import { Page, PageHeader } from "~/app/ui/layout/page";

/** Where a link of a mail leads once there is nothing behind it. */
export function AlertEnded({ state }: { state: "lapsed" | "ended" }) {
  const { t } = useTranslation("contact");
  const lang = useLanguage();
  return (
    <Page narrow>
      <PageHeader title={t(`alert.${state}Title`)} lead={t(`alert.${state}Lead`)} />
      <div>
        <LinkButton to={paths.lots(lang)} look="secondary">
          {t("alert.toLots")}
        </LinkButton>
      </div>
    </Page>
  );
}
