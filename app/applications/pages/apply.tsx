import type { SubmissionResult } from "@conform-to/react";
import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { actorOf } from "~/app/accounts/session.server";
import { answerForm } from "~/app/platform/http/form-reply.server";
import { pageLanguage } from "~/app/platform/http/page-language.server";
import { pageMeta } from "~/app/platform/http/page-meta";
import { orSignIn } from "~/app/platform/http/refused.server";
import { translator } from "~/app/platform/i18n/i18n.server";
import type { RouteHandle } from "~/app/platform/i18n/route-namespaces";
import { paths } from "~/app/platform/paths";
import { Notice } from "~/app/ui/feedback/notice";
import { Page, PageHeader, WithAside } from "~/app/ui/layout/page";
import { ApplicationForm } from "../components/form/application-form";
import { ApplyAside } from "../components/form/apply-aside";
import { applicationForm } from "../model/application-form";
import { isClosed } from "../model/place";
import { applyPage } from "../queries/apply-page.server";
import { submitApplication } from "../use-cases/submit-application.server";

export const handle: RouteHandle = { namespaces: ["applications"] };

export async function loader({ request, params }: LoaderFunctionArgs) {
  const lang = pageLanguage(params);
  const actor = await actorOf(request);
  const { searchParams } = new URL(request.url);
  const [lotId, zoneId] = [searchParams.get("lot"), searchParams.get("zone")];
  const page = await orSignIn(request, applyPage({ actor, lotId, zoneId }));
  return { title: translator(lang)("applications:apply.title"), page };
}

export async function action({ request, params }: ActionFunctionArgs) {
  const lang = pageLanguage(params);
  const actor = await actorOf(request);
  return answerForm(request, { schema: applicationForm, lang }, async (form) => {
    const number = await submitApplication({ actor, form, language: lang });
    return redirect(paths.application(lang, number, "?filed"));
  });
}

export const meta: MetaFunction<typeof loader> = ({ data }) => pageMeta(data?.title);

export default function Apply() {
  const { t } = useTranslation("applications");
  const { page } = useLoaderData<typeof loader>();
  const lastResult = useActionData<SubmissionResult>();
  const closed = page.lot && isClosed(page.lot.status) ? page.lot.status : null;
  return (
    <Page>
      <PageHeader title={t("apply.title")} lead={t("apply.lead")} />
      {closed && <Notice tone="warning">{t(`errors.lotStatus.${closed}`)}</Notice>}
      <WithAside aside={<ApplyAside criteria={page.criteria} />}>
        <ApplicationForm page={page} lastResult={lastResult} />
      </WithAside>
    </Page>
  );
}
