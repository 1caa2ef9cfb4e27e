import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { actorOf } from "~/app/accounts/session.server";
import { pageLanguage } from "~/app/platform/http/page-language.server";
import { pageMeta } from "~/app/platform/http/page-meta";
import { translator } from "~/app/platform/i18n/i18n.server";
import type { RouteHandle } from "~/app/platform/i18n/route-namespaces";
import { publicOrigin } from "~/app/platform/public-origin.server";
import { Page, PageHeader, Section } from "~/app/ui/layout/page";
import { OwnAlerts } from "../components/save/own-alerts";
import { SavedList } from "../components/save/saved-list";
import { ownAlerts } from "../queries/own-alerts.server";

export const handle: RouteHandle = { namespaces: ["contact"] };

export async function loader({ request, params }: LoaderFunctionArgs) {
  const lang = pageLanguage(params);
  const actor = await actorOf(request);
  return {
    title: translator(lang)("contact:saved.title"),
    origin: publicOrigin,
    alerts: actor && (await ownAlerts(actor, lang)),
  };
}

export const meta: MetaFunction<typeof loader> = ({ data }) => pageMeta(data?.title);

export default function Saved() {
  const { t } = useTranslation("contact");
  const { title, origin, alerts } = useLoaderData<typeof loader>();
  return (
    <Page>
      <PageHeader title={title} lead={t("saved.lead")} />
      <Section id="here" title={t("saved.list")}>
        <SavedList origin={origin} />
      </Section>
      {alerts && (
        <Section id="alerts" title={t("saved.ownTitle")}>
          <OwnAlerts alerts={alerts} />
        </Section>
      )}
    </Page>
  );
}
