import type { SubmissionResult } from "@conform-to/react";
import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { answerForm } from "~/app/platform/http/form-reply.server";
import { ownPageHeaders } from "~/app/platform/http/own-page";
import { pageLanguage } from "~/app/platform/http/page-language.server";
import { privatePageMeta } from "~/app/platform/http/page-meta";
import { orRefuse } from "~/app/platform/http/refused.server";
import { formatDate } from "~/app/platform/i18n/format";
import { translator } from "~/app/platform/i18n/i18n.server";
import type { RouteHandle } from "~/app/platform/i18n/route-namespaces";
import { useLanguage } from "~/app/platform/i18n/use-language";
import { paths } from "~/app/platform/paths";
import { DataItem, DataList } from "~/app/ui/data/data-list";
import { Notice } from "~/app/ui/feedback/notice";
import { Page, PageHeader, Section } from "~/app/ui/layout/page";
import { MailKeptNotice } from "../components/mail-kept-notice";
import { Conversation } from "../components/question/conversation";
import { MessageForm } from "../components/question/message-form";
import { PlaceLink } from "../components/question/place-link";
import { QuestionStatePill } from "../components/question/question-state";
import { mailKept } from "../mail-kept.server";
import { messageForm } from "../model/forms";
import { questionPage } from "../queries/question-page.server";
import { addToQuestion } from "../use-cases/add-to-question.server";

export const handle: RouteHandle = { namespaces: ["contact"] };
export const headers = ownPageHeaders;

export async function loader({ request, params }: LoaderFunctionArgs) {
  const lang = pageLanguage(params);
  const page = await orRefuse(questionPage(params.token ?? ""));
  const { searchParams } = new URL(request.url);
  const said = (["received", "sent"] as const).find((word) => searchParams.has(word)) ?? null;
  return { title: translator(lang)("contact:question.title", { number: page.number }), page, said, mailKept };
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const lang = pageLanguage(params);
  const [token, { clientAddress }] = [params.token ?? "", context];
  return answerForm(request, { schema: messageForm, lang }, async (form) => {
    await addToQuestion({ token, form, clientAddress });
    return redirect(paths.question(lang, token, "?sent"));
  });
}

export const meta: MetaFunction<typeof loader> = ({ data }) => privatePageMeta(data?.title);

export default function FollowQuestion() {
  const { t } = useTranslation("contact");
  const lang = useLanguage();
  const { title, page, said, mailKept: kept } = useLoaderData<typeof loader>();
  const lastResult = useActionData<SubmissionResult>();
  const { number, place, state, replyBy, messages } = page;
  return (
    <Page narrow>
      <PageHeader title={title} marks={<QuestionStatePill state={state} />} />
      {said === "received" && (
        <Notice tone="good" title={t("question.received")} live>
          {t("question.receivedLead", { number })}
        </Notice>
      )}
      {said === "sent" && (
        <Notice tone="good" live>
          {t("question.sent")}
        </Notice>
      )}
      {said === "received" && <MailKeptNotice kept={kept} />}
      {state === "overdue" && <Notice tone="warning">{t("question.overdueLead")}</Notice>}
      <DataList>
        <DataItem term={t("question.place")}>
          <PlaceLink place={place} />
        </DataItem>
        {state !== "answered" && (
          <DataItem term={t("question.replyBy")}>{formatDate(replyBy, lang)}</DataItem>
        )}
      </DataList>
      <Section id="conversation" title={t("question.conversation")}>
        <Conversation
          messages={messages}
          names={{ asker: t("question.asker"), office: t("question.office") }}
        />
      </Section>
      <Section id="add" title={t("question.add")} lead={t("question.addLead")}>
        <MessageForm
          key={messages.length}
          label={t("question.text")}
          submit={t("question.submit")}
          lastResult={lastResult}
        />
      </Section>
    </Page>
  );
}
