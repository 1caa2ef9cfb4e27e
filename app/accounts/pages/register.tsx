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
import { registerForm, shortestPassword } from "../model/credentials";
import { landing } from "../model/landing";
import { actorOf } from "../session.server";
import { registerInvestor } from "../use-cases/register-investor.server";

export const handle: RouteHandle = { namespaces: ["accounts"] };

export async function loader({ request, params }: LoaderFunctionArgs) {
  const lang = pageLanguage(params);
  const returnTo = safeReturnPath(new URL(request.url).searchParams.get("returnTo"));
  const actor = await actorOf(request);
  if (actor) throw redirect(landing(lang, actor.role, returnTo));
  return { title: translator(lang)("accounts:register.title"), returnTo };
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const lang = pageLanguage(params);
  return answerForm(request, { schema: registerForm, lang, secret: ["password"] }, async (form) => {
    const { clientAddress } = context;
    const cookies = await registerInvestor({ form, language: lang, clientAddress });
    return redirect(landing(lang, "investor", form.returnTo), { headers: setCookies(cookies) });
  });
}

export const meta: MetaFunction<typeof loader> = ({ data }) => pageMeta(data?.title);

export default function Register() {
  const { t } = useTranslation("accounts");
  const { returnTo } = useLoaderData<typeof loader>();
  const [form, fields] = useZodForm({ id: "register", schema: registerForm, lastResult: useActionData() });
  const labels = { name: t("register.name"), email: t("register.email"), password: t("register.password") };
  return (
    <Page narrow>
      <PageHeader title={t("register.title")} lead={t("register.lead")} />
      <AccountForm form={form} returnTo={returnTo} submit={t("register.submit")} labels={labels}>
        <TextField {...controlOf(fields.name)} label={labels.name} autoComplete="name" required />
        <TextField
          {...controlOf(fields.email)}
          label={labels.email}
          type="email"
          autoComplete="email"
          required
        />
        <TextField
          {...controlOf(fields.password)}
          label={labels.password}
          description={t("register.passwordHint", { count: shortestPassword })}
          type="password"
          autoComplete="new-password"
          required
        />
      </AccountForm>
      <p>
        {t("register.haveAccount")}{" "}
        <Link to={paths.signIn(useLanguage(), returnTo ?? undefined)}>{t("register.signIn")}</Link>
      </p>
    </Page>
  );
}
