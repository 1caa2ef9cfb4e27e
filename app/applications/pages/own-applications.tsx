import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { actorOf } from "~/app/accounts/session.server";
import { pageLanguage } from "~/app/platform/http/page-language.server";
import { pageMeta } from "~/app/platform/http/page-meta";
import { orSignIn } from "~/app/platform/http/refused.server";
import { translator } from "~/app/platform/i18n/i18n.server";
import type { RouteHandle } from "~/app/platform/i18n/route-namespaces";
import { useLanguage } from "~/app/platform/i18n/use-language";
import { paths } from "~/app/platform/paths";
import { LinkButton } from "~/app/ui/actions/button";
import { EmptyState } from "~/app/ui/feedback/empty-state";
import { Page, PageHeader } from "~/app/ui/layout/page";
import { OwnTable } from "../components/own-table";
import { ownApplications } from "../queries/own-applications.server";

export const handle: RouteHandle = { namespaces: ["applications"] };

export async function loader({ request, params }: LoaderFunctionArgs) {
  const lang = pageLanguage(params);
  const actor = await actorOf(request);
  const applications = await orSignIn(request, ownApplications(actor));
  return { title: translator(lang)("applications:mine.title"), applications };
}

export const meta: MetaFunction<typeof loader> = ({ data }) => pageMeta(data?.title);

export default function OwnApplications() {
  const { t } = useTranslation("applications");
  const lang = useLanguage();
  const { applications } = useLoaderData<typeof loader>();
  const file = (
    <LinkButton to={paths.apply(lang)} look={applications.length > 0 ? "primary" : "secondary"}>
      {t("mine.new")}
    </LinkButton>
  );
  return (
    <Page>
      <PageHeader title={t("mine.title")} actions={applications.length > 0 && file} />
      {applications.length > 0 ? (
        <OwnTable applications={applications} />
      ) : (
        <EmptyState
          title={t("mine.empty")}
          actions={
            <>
              <LinkButton to={paths.lots(lang)}>{t("mine.browse")}</LinkButton>
              {file}
            </>
          }
        />
      )}
    </Page>
  );
}
