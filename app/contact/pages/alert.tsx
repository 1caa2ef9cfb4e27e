import type { SubmissionResult } from "@conform-to/react";
import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { redirect } from "@remix-run/node";
import { useActionData, useLoaderData, useParams } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { answerForm } from "~/app/platform/http/form-reply.server";
import { Form, Link } from "~/app/platform/http/navigation";
import { ownPageHeaders } from "~/app/platform/http/own-page";
import { pageLanguage } from "~/app/platform/http/page-language.server";
import { privatePageMeta } from "~/app/platform/http/page-meta";
import { formatMoment } from "~/app/platform/i18n/format";
import { translator } from "~/app/platform/i18n/i18n.server";
import type { RouteHandle } from "~/app/platform/i18n/route-namespaces";
import { useLanguage } from "~/app/platform/i18n/use-language";
import { paths } from "~/app/platform/paths";
import { DataItem, DataList } from "~/app/ui/data/data-list";
import { Notice } from "~/app/ui/feedback/notice";
import { SubmitButton } from "~/app/ui/forms/submit-button";
import { Page, PageHeader, Section } from "~/app/ui/layout/page";
import { AlertEnded } from "../components/alert-ended";
import { AlertSettings } from "../components/alert-settings";
import { alertChangeForm } from "../model/forms";
import { alertToManage } from "../queries/alert-page.server";
import { changeAlert } from "../use-cases/change-alert.server";

export const handle: RouteHandle = { namespaces: ["contact"] };
export const headers = ownPageHeaders;

export async function loader({ request, params }: LoaderFunctionArgs) {
  const lang = pageLanguage(params);
  const { searchParams } = new URL(request.url);
  const said = (["confirmed", "saved"] as const).find((word) => searchParams.has(word)) ?? null;
  const alert = await alertToManage(params.token ?? "", lang);
  return { title: translator(lang)("contact:alert.manageTitle"), alert, said };
}

export async function action({ request, params }: ActionFunctionArgs) {
  const lang = pageLanguage(params);
  const token = params.token ?? "";
  return answerForm(request, { schema: alertChangeForm, lang }, async (form) => {
    await changeAlert(token, form);
    return redirect(paths.alert(lang, token, "?saved"));
  });
}

export const meta: MetaFunction<typeof loader> = ({ data }) => privatePageMeta(data?.title);

export default function ManageAlert() {
  const { t } = useTranslation("contact");
  const lang = useLanguage();
  const { token = "" } = useParams();
  const { title, alert, said } = useLoaderData<typeof loader>();
  const lastResult = useActionData<SubmissionResult>();
  if (!alert) return <AlertEnded state="ended" />;
  return (
    <Page narrow>
      <PageHeader title={title} />
      {said && (
        <Notice tone="good" live>
          {t(`alert.${said}`)}
        </Notice>
      )}
      <DataList>
        <DataItem term={t("alert.what")}>
          <Link to={`/${lang}${alert.address}`}>{alert.label}</Link>
        </DataItem>
        <DataItem term={t("alert.next")}>
          {alert.nextAt ? formatMoment(alert.nextAt, lang) : t("alert.lookSoon")}
        </DataItem>
      </DataList>
      <Section id="change" title={t("alert.change")}>
        <AlertSettings alert={alert} submit={t("alert.save")} lastResult={lastResult} />
      </Section>
      <Section id="stop" title={t("alert.stopTitle")} lead={t("alert.stopLead")}>
        <Form method="post" action={paths.alertUnsubscribe(lang, token)}>
          <SubmitButton look="danger">{t("alert.stop")}</SubmitButton>
        </Form>
      </Section>
    </Page>
  );
}
