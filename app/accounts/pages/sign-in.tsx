import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { setCookies } from "~/app/platform/http/cookies.server";
import { answerForm } from "~/app/platform/http/form-reply.server";
import { Link } from "~/app/platform/http/navigation";
import { pageLanguage } from "~/app/platform/http/page-language.server";
import { pageMeta } from "~/app/platform/http/page-meta";
import { translator } from "~/app/platform/i18n/i18n.server";
import type { RouteHandle } from "~/app/platform/i18n/route-namespaces";
import { useLanguage } from "~/app/platform/i18n/use-language";
import { paths } from "~/app/platform/paths";
import { safeReturnPath } from "~/app/platform/return-path";
import { controlOf } from "~/app/ui/forms/control-of";
import { TextField } from "~/app/ui/forms/text-field";
import { useZodForm } from "~/app/ui/forms/use-zod-form";
import { Page, PageHeader } from "~/app/ui/layout/page";
import { AccountForm } from "../components/account-form";
import { deviceOf } from "../device.server";
import { signInForm } from "../model/credentials";
import { landing } from "../model/landing";
import { actorOf } from "../session.server";
import { signIn } from "../use-cases/sign-in.server";

export const handle: RouteHandle = { namespaces: ["accounts"] };

export async function loader({ request, params }: LoaderFunctionArgs) {
  const lang = pageLanguage(params);
  const returnTo = safeReturnPath(new URL(request.url).searchParams.get("returnTo"));
  const actor = await actorOf(request);
  if (actor) throw redirect(landing(lang, actor.role, returnTo));
  return { title: translator(lang)("accounts:signIn.title"), returnTo };
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const lang = pageLanguage(params);
  return answerForm(request, { schema: signInForm, lang, secret: ["password"] }, async (form) => {
    const { clientAddress } = context;
    const { cookies, role } = await signIn({ form, clientAddress, device: await deviceOf(request) });
    return redirect(landing(lang, role, form.returnTo), { headers: setCookies(cookies) });
  });
}

export const meta: MetaFunction<typeof loader> = ({ data }) => pageMeta(data?.title);

export default function SignIn() {
  const { t } = useTranslation("accounts");
  const { returnTo } = useLoaderData<typeof loader>();
  const [form, fields] = useZodForm({ id: "sign-in", schema: signInForm, lastResult: useActionData() });
  const labels = { email: t("signIn.email"), password: t("signIn.password") };
  return (
    <Page narrow>
      <PageHeader title={t("signIn.title")} lead={t("signIn.lead")} />
      <AccountForm form={form} returnTo={returnTo} submit={t("signIn.submit")} labels={labels}>
        <TextField
          {...controlOf(fields.email)}
          label={labels.email}
          type="email"
          autoComplete="username"
          required
        />
        <TextField
          {...controlOf(fields.password)}
          label={labels.password}
          type="password"
          autoComplete="current-password"
          required
        />
      </AccountForm>
      <p>
        {t("signIn.noAccount")}{" "}
        <Link to={paths.register(useLanguage(), returnTo ?? undefined)}>{t("signIn.register")}</Link>
      </p>
    </Page>
  );
}
