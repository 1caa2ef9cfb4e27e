import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { setCookies } from "~/app/platform/http/cookies.server";
import { answerForm } from "~/app/platform/http/form-reply.server";
import { ownPageHeaders } from "~/app/platform/http/own-page";
import { pageLanguage } from "~/app/platform/http/page-language.server";
import { privatePageMeta } from "~/app/platform/http/page-meta";
import { translator } from "~/app/platform/i18n/i18n.server";
import type { RouteHandle } from "~/app/platform/i18n/route-namespaces";
import { useLanguage } from "~/app/platform/i18n/use-language";
import { paths } from "~/app/platform/paths";
import { LinkButton } from "~/app/ui/actions/button";
import { controlOf } from "~/app/ui/forms/control-of";
import { TextField } from "~/app/ui/forms/text-field";
import { useZodForm } from "~/app/ui/forms/use-zod-form";
import { Page, PageHeader } from "~/app/ui/layout/page";
import { AccountForm } from "../components/account-form";
import { setPasswordForm, shortestPassword } from "../model/credentials";
import { landing } from "../model/landing";
import { linkPage } from "../queries/link-page.server";
import { setPassword } from "../use-cases/set-password.server";

export const handle: RouteHandle = { namespaces: ["accounts"] };
export const headers = ownPageHeaders;

export async function loader({ params }: LoaderFunctionArgs) {
  const lang = pageLanguage(params);
  const person = await linkPage(params.token ?? "");
  const title = translator(lang)(`accounts:setPassword.${person ? "title" : "endedTitle"}`);
  return { title, person };
}

export async function action({ request, params }: ActionFunctionArgs) {
  const lang = pageLanguage(params);
  return answerForm(request, { schema: setPasswordForm, lang, secret: ["password"] }, async (form) => {
    const { cookies, role } = await setPassword({ token: params.token ?? "", form });
    return redirect(landing(lang, role, null), { headers: setCookies(cookies) });
  });
}

export const meta: MetaFunction<typeof loader> = ({ data }) => privatePageMeta(data?.title);

export default function SetPassword() {
  const { t } = useTranslation("accounts");
  const lang = useLanguage();
  const { title, person } = useLoaderData<typeof loader>();
  const [form, fields] = useZodForm({
    id: "set-password",
    schema: setPasswordForm,
    lastResult: useActionData(),
  });
  const labels = { password: t("setPassword.password") };
  if (!person) {
    return (
      <Page narrow>
        <PageHeader title={title} lead={t("setPassword.endedLead")} />
        <div>
          <LinkButton to={paths.signIn(lang)} look="secondary">
            {t("signIn.title")}
          </LinkButton>
        </div>
      </Page>
    );
  }
  return (
    <Page narrow>
      <PageHeader title={title} lead={t("setPassword.lead", person)} />
      <AccountForm form={form} returnTo={null} submit={t("setPassword.submit")} labels={labels}>
        <TextField
          {...controlOf(fields.password)}
          label={labels.password}
          description={t("register.passwordHint", { count: shortestPassword })}
          type="password"
          autoComplete="new-password"
          required
        />
      </AccountForm>
    </Page>
  );
}
