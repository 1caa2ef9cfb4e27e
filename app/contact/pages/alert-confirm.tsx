import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { redirect } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { Form } from "~/app/platform/http/navigation";
import { ownPageHeaders } from "~/app/platform/http/own-page";
import { pageLanguage } from "~/app/platform/http/page-language.server";
import { privatePageMeta } from "~/app/platform/http/page-meta";
import { orRefuse } from "~/app/platform/http/refused.server";
import { translator } from "~/app/platform/i18n/i18n.server";
import type { RouteHandle } from "~/app/platform/i18n/route-namespaces";
import { paths } from "~/app/platform/paths";
import { Card } from "~/app/ui/data/card";
import { SubmitButton } from "~/app/ui/forms/submit-button";
import { Page, PageHeader, Stack } from "~/app/ui/layout/page";
import { AlertEnded } from "../components/alert-ended";
import { alertToConfirm } from "../queries/alert-page.server";
import { confirmAlert } from "../use-cases/confirm-alert.server";

export const handle: RouteHandle = { namespaces: ["contact"] };
export const headers = ownPageHeaders;

export async function loader({ params }: LoaderFunctionArgs) {
  const lang = pageLanguage(params);
  const alert = await alertToConfirm(params.token ?? "", lang);
  // A second press of the letter's link, or one of another device: the yes stands, its page says so.
  if (alert?.confirmed) throw redirect(paths.alert(lang, alert.ownToken, "?confirmed"));
  return { title: translator(lang)("contact:alert.confirmTitle"), alert };
}

/** Mail scanners open links; only a person presses the button. */
export async function action({ params }: ActionFunctionArgs) {
  const lang = pageLanguage(params);
  const token = await orRefuse(confirmAlert(params.token ?? ""));
  return redirect(paths.alert(lang, token, "?confirmed"));
}

export const meta: MetaFunction<typeof loader> = ({ data }) => privatePageMeta(data?.title);

export default function AlertConfirm() {
  const { t } = useTranslation("contact");
  const { title, alert } = useLoaderData<typeof loader>();
  if (!alert) return <AlertEnded state="lapsed" />;
  return (
    <Page narrow>
      <PageHeader title={title} lead={t("alert.confirmLead")} />
      <Card>
        <Stack>
          <p>
            <strong>{alert.label}</strong>
          </p>
          <p>{t(`alert.${alert.frequency}`)}</p>
          <Form method="post">
            <SubmitButton size="large">{t("alert.confirmButton")}</SubmitButton>
          </Form>
        </Stack>
      </Card>
    </Page>
  );
}
