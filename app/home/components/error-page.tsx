import { isRouteErrorResponse } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import type { HeldForm } from "~/app/platform/http/away/held-form";
import { heldFormOf } from "~/app/platform/http/away/held-form";
import { useLocation } from "~/app/platform/http/navigation";
import type { Language } from "~/app/platform/i18n/languages";
import { otherLanguage } from "~/app/platform/i18n/languages";
import { paths } from "~/app/platform/paths";
import { Button, LinkButton } from "~/app/ui/actions/button";
import { BrandMark } from "~/app/ui/frame/brand";
import { Page } from "~/app/ui/layout/page";
import styles from "./error-page.module.css";

const known = [403, 404, 503] as const;

/** Which page of words an error gets: its own, that of requests which made no sense, or that of our own faults. */
function kindOf(error: unknown): (typeof known)[number] | 400 | 500 {
  if (!isRouteErrorResponse(error)) return 500;
  return known.find((code) => error.status === code) ?? (error.status < 500 ? 400 : 500);
}

/** Why a page cannot be shown, in its language, with the title in the other one below. */
export function ErrorPage({ error, lang }: { error: unknown; lang: Language }) {
  const { t } = useTranslation("common");
  const kind = kindOf(error);
  const title = t(`error.${kind}.title`);
  const held = isRouteErrorResponse(error) ? heldFormOf(error.data) : null;
  return (
    <Page narrow>
      <div className={styles.error}>
        <BrandMark size={56} />
        <p className={styles.code}>{isRouteErrorResponse(error) ? error.status : kind}</p>
        <h1>{title}</h1>
        <p className={styles.other} lang={otherLanguage(lang)}>
          {t(`error.${kind}.otherTitle`)}
        </p>
        <p>{t(`error.${kind}.text`)}</p>
        {held && <SendAgain fields={held} />}
        <div className={styles.ways}>
          {kind === 503 && !held && <TryAgain />}
          <LinkButton to={paths.home(lang)} look={kind === 503 ? "secondary" : "primary"} reloadDocument>
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

function TryAgain() {
  const { t } = useTranslation("common");
  const { pathname, search } = useLocation();
  return (
    <LinkButton to={pathname + search} reloadDocument>
      {t("error.tryAgain")}
    </LinkButton>
  );
}

/** What was typed, as it was sent: one press sends it again, and nothing has to be typed twice. */
function SendAgain({ fields }: { fields: HeldForm["heldForm"] }) {
  const { t } = useTranslation("common");
  const { pathname, search } = useLocation();
  return (
    <form method="post" action={pathname + search} className={styles.held}>
      <p>{t("error.held")}</p>
      {fields.map(({ name, value }, at) => (
        // Names repeat; the order is that in which they were sent.
        // biome-ignore lint/suspicious/noArrayIndexKey: the list never changes
        <input key={at} type="hidden" name={name} value={value} />
      ))}
      <Button>{t("error.sendAgain")}</Button>
    </form>
  );
}
