import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { pageLanguage } from "~/app/platform/http/page-language.server";
import { pageMeta } from "~/app/platform/http/page-meta";
import { translator } from "~/app/platform/i18n/i18n.server";
import type { RouteHandle } from "~/app/platform/i18n/route-namespaces";
import { useLanguage } from "~/app/platform/i18n/use-language";
import { paths } from "~/app/platform/paths";
import { LinkButton } from "~/app/ui/actions/button";
import { Page, PageHeader } from "~/app/ui/layout/page";
import { MailKeptNotice } from "../components/mail-kept-notice";
import { mailKept } from "../mail-kept.server";

export const handle: RouteHandle = { namespaces: ["contact"] };

export function loader({ params }: LoaderFunctionArgs) {
  const lang = pageLanguage(params);
  return { title: translator(lang)("contact:alert.requestedTitle"), mailKept };
}

export const meta: MetaFunction<typeof loader> = ({ data }) => pageMeta(data?.title);

/** The same for every mailbox, known here or not. */
export default function AlertRequested() {
  const { t } = useTranslation("contact");
  const lang = useLanguage();
  const { title, mailKept: kept } = useLoaderData<typeof loader>();
  return (
    <Page narrow>
      <PageHeader title={title} lead={t("alert.requestedLead")} />
      <MailKeptNotice kept={kept} />
      <div>
        <LinkButton to={paths.lots(lang)} look="secondary">
          {t("alert.toLots")}
        </LinkButton>
      </div>
    </Page>
  );
}
