import type { SubmissionResult } from "@conform-to/react";
import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { answerForm } from "~/app/platform/http/form-reply.server";
import { ownPageHeaders } from "~/app/platform/http/own-page";
import { pageLanguage } from "~/app/platform/http/page-language.server";
import { pageMeta } from "~/app/platform/http/page-meta";
import { orRefuse } from "~/app/platform/http/refused.server";
import { translator } from "~/app/platform/i18n/i18n.server";
import type { RouteHandle } from "~/app/platform/i18n/route-namespaces";
import { paths } from "~/app/platform/paths";
import { Page, PageHeader, WithAside } from "~/app/ui/layout/page";
import { MailKeptNotice } from "../components/mail-kept-notice";
import { AskAside } from "../components/question/ask-aside";
import { AskForm } from "../components/question/ask-form";
import { formProof } from "../form-guard.server";
import { mailKept } from "../mail-kept.server";
import { questionForm } from "../model/forms";
import { placeTitle } from "../model/place-title";
import { replyBy, replyWithinWorkingDays } from "../model/reply-by";
import { askPage } from "../queries/ask-page.server";
import { askQuestion } from "../use-cases/ask-question.server";

export const handle: RouteHandle = { namespaces: ["contact"] };
export const headers = ownPageHeaders;

export async function loader({ params }: LoaderFunctionArgs) {
  const lang = pageLanguage(params);
  const page = await orRefuse(askPage(params));
  const title = translator(lang)("contact:ask.title", { place: placeTitle(page.place, lang) });
  return { title, page, proof: formProof(), replyBy: replyBy(new Date()), mailKept };
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const lang = pageLanguage(params);
  const { clientAddress } = context;
  return answerForm(request, { schema: questionForm, lang, secret: ["proof"] }, async (form) => {
    const token = await askQuestion({ place: params, form, language: lang, clientAddress });
    return redirect(paths.question(lang, token, "?received"));
  });
}

export const meta: MetaFunction<typeof loader> = ({ data }) => pageMeta(data?.title);

export default function Ask() {
  const { t } = useTranslation("contact");
  const { title, page, proof, replyBy: date, mailKept: kept } = useLoaderData<typeof loader>();
  const lastResult = useActionData<SubmissionResult>();
  return (
    <Page>
      <PageHeader title={title} lead={t("ask.lead", { count: replyWithinWorkingDays })} />
      <MailKeptNotice kept={kept} />
      <WithAside aside={<AskAside page={page} replyBy={date} />}>
        <AskForm proof={proof} lastResult={lastResult} />
      </WithAside>
    </Page>
  );
}
