import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { Form } from "~/app/platform/http/navigation";
import { ownPageHeaders } from "~/app/platform/http/own-page";
import { pageLanguage } from "~/app/platform/http/page-language.server";
import { privatePageMeta } from "~/app/platform/http/page-meta";
import { translator } from "~/app/platform/i18n/i18n.server";
import type { RouteHandle } from "~/app/platform/i18n/route-namespaces";
import { SubmitButton } from "~/app/ui/forms/submit-button";
import { Page, PageHeader } from "~/app/ui/layout/page";
import { AlertEnded } from "../components/alert-ended";
import { alertToManage } from "../queries/alert-page.server";
import { endAlert } from "../use-cases/end-alert.server";

export const handle: RouteHandle = { namespaces: ["contact"] };
export const headers = ownPageHeaders;

export async function loader({ params }: LoaderFunctionArgs) {
  const lang = pageLanguage(params);
  const alert = await alertToManage(params.token ?? "", lang);
  return { title: translator(lang)("contact:alert.stopTitle"), label: alert?.label ?? null };
}

/** Pressed by a person, or sent by a mail program by itself (RFC 8058), which expects no redirect. */
export async function action({ params }: ActionFunctionArgs) {
  pageLanguage(params);
  await endAlert(params.token ?? "");
  return { ended: true };
}

export const meta: MetaFunction<typeof loader> = ({ data }) => privatePageMeta(data?.title);

export default function Unsubscribe() {
  const { t } = useTranslation("contact");
  const { title, label } = useLoaderData<typeof loader>();
  if (label === null) return <AlertEnded state="ended" />;
  return (
    <Page narrow>
      <PageHeader overline={label} title={title} lead={t("alert.stopLead")} />
      <Form method="post">
        <SubmitButton look="danger" size="large">
          {t("alert.stop")}
        </SubmitButton>
      </Form>
    </Page>
  );
}
