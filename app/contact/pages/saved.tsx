import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { redirect } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { actorOf } from "~/app/accounts/session.server";
import { useActionErrors } from "~/app/platform/http/action-errors";
import { answerForm } from "~/app/platform/http/form-reply.server";
import { pageLanguage } from "~/app/platform/http/page-language.server";
import { pageMeta } from "~/app/platform/http/page-meta";
import { translator } from "~/app/platform/i18n/i18n.server";
import type { RouteHandle } from "~/app/platform/i18n/route-namespaces";
import { paths } from "~/app/platform/paths";
import { publicOrigin } from "~/app/platform/public-origin.server";
import { Notice } from "~/app/ui/feedback/notice";
import { ErrorSummary } from "~/app/ui/forms/error-summary";
import { Page, PageHeader, Section } from "~/app/ui/layout/page";
import { OwnAlerts } from "../components/save/own-alerts";
import { SavedList } from "../components/save/saved-list";
import { alertLinkForm } from "../model/forms";
import { ownAlerts } from "../queries/own-alerts.server";
import { mailAlertLink } from "../use-cases/mail-alert-link.server";

export const handle: RouteHandle = { namespaces: ["contact"] };

export async function loader({ request, params }: LoaderFunctionArgs) {
  const lang = pageLanguage(params);
  const actor = await actorOf(request);
  return {
    title: translator(lang)("contact:saved.title"),
    origin: publicOrigin,
    alerts: actor && (await ownAlerts(actor, lang)),
    mailed: new URL(request.url).searchParams.has("mailed"),
  };
}

export async function action({ request, params, context: { clientAddress } }: ActionFunctionArgs) {
  const lang = pageLanguage(params);
  const actor = await actorOf(request);
  return answerForm(request, { schema: alertLinkForm, lang }, async ({ alertId }) => {
    await mailAlertLink({ actor, alertId, clientAddress });
    return redirect(paths.saved(lang, "?mailed"));
  });
}

export const meta: MetaFunction<typeof loader> = ({ data }) => pageMeta(data?.title);

export default function Saved() {
  const { t } = useTranslation("contact");
  const { title, origin, alerts, mailed } = useLoaderData<typeof loader>();
  const errors = useActionErrors();
  return (
    <Page>
      <PageHeader title={title} lead={t("saved.lead")} />
      <ErrorSummary errors={errors} />
      {mailed && errors.length === 0 && (
        <Notice tone="good" live>
          {t("saved.mailed")}
        </Notice>
      )}
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
