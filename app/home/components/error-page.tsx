import { isRouteErrorResponse } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import type { Language } from "~/app/platform/i18n/languages";
import { otherLanguage } from "~/app/platform/i18n/languages";
import { paths } from "~/app/platform/paths";
import { LinkButton } from "~/app/ui/actions/button";
import { BrandMark } from "~/app/ui/frame/brand";
import { Page } from "~/app/ui/layout/page";
import styles from "./error-page.module.css";

const known = [403, 404] as const;

/** 404, 403 and 500 (all the rest), in the page's language with the title in the other one below. */
export function ErrorPage({ error, lang }: { error: unknown; lang: Language }) {
  const { t } = useTranslation("common");
  const status = known.find((code) => isRouteErrorResponse(error) && error.status === code) ?? 500;
  const title = t(`error.${status}.title`);
  return (
    <Page narrow>
      <div className={styles.error}>
        <BrandMark size={56} />
        <p className={styles.code}>{status}</p>
        <h1>{title}</h1>
        <p className={styles.other} lang={otherLanguage(lang)}>
          {t(`error.${status}.otherTitle`)}
        </p>
        <p>{t(`error.${status}.text`)}</p>
        <div className={styles.ways}>
          <LinkButton to={paths.home(lang)} reloadDocument>
            {t("error.toHome")}
          </LinkButton>
          <LinkButton to={paths.lots(lang)} look="secondary" reloadDocument>
            {t("error.toLots")}
          </LinkButton>
        </div>
      </div>
    </Page>
  );
}
