import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { redirect } from "@remix-run/node";
import { useTranslation } from "react-i18next";
import { Form } from "~/app/platform/http/navigation";
import { pageLanguage } from "~/app/platform/http/page-language.server";
import { pageMeta } from "~/app/platform/http/page-meta";
import { translator } from "~/app/platform/i18n/i18n.server";
import type { RouteHandle } from "~/app/platform/i18n/route-namespaces";
import { paths } from "~/app/platform/paths";
import { SubmitButton } from "~/app/ui/forms/submit-button";
import { Page, PageHeader } from "~/app/ui/layout/page";
import { actorOf, endSession } from "../session.server";

export const handle: RouteHandle = { namespaces: ["accounts"] };

export async function loader({ request, params }: LoaderFunctionArgs) {
  const lang = pageLanguage(params);
  if (!(await actorOf(request))) throw redirect(paths.home(lang));
  return { title: translator(lang)("accounts:signOut.title") };
}

export async function action({ request, params }: ActionFunctionArgs) {
  const lang = pageLanguage(params);
  return redirect(paths.home(lang), { headers: { "Set-Cookie": await endSession(request) } });
}

export const meta: MetaFunction<typeof loader> = ({ data }) => pageMeta(data?.title);

export default function SignOut() {
  const { t } = useTranslation("accounts");
  return (
    <Page narrow>
      <PageHeader title={t("signOut.title")} lead={t("signOut.lead")} />
      <Form method="post">
        <SubmitButton>{t("signOut.submit")}</SubmitButton>
      </Form>
    </Page>
  );
}
