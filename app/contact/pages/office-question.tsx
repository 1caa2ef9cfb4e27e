import type { SubmissionResult } from "@conform-to/react";
import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { actorOf } from "~/app/accounts/session.server";
import { answerForm } from "~/app/platform/http/form-reply.server";
import { pageLanguage } from "~/app/platform/http/page-language.server";
import { pageMeta } from "~/app/platform/http/page-meta";
import { orRefuse } from "~/app/platform/http/refused.server";
import type { RouteHandle } from "~/app/platform/i18n/route-namespaces";
import { useLanguage } from "~/app/platform/i18n/use-language";
import { paths } from "~/app/platform/paths";
import { Notice } from "~/app/ui/feedback/notice";
import { Page, PageHeader, Section } from "~/app/ui/layout/page";
import { AskerFacts } from "../components/desk/asker-facts";
import { MailKeptNotice } from "../components/mail-kept-notice";
import { Conversation } from "../components/question/conversation";
import { MessageForm } from "../components/question/message-form";
import { QuestionStatePill } from "../components/question/question-state";
import { mailKept } from "../mail-kept.server";
import { messageForm } from "../model/forms";
import { placeTitle } from "../model/place-title";
import { officeQuestion } from "../queries/question-desk.server";
import { answerQuestion } from "../use-cases/answer-question.server";

export const handle: RouteHandle = { namespaces: ["contact"] };

export async function loader({ request, params }: LoaderFunctionArgs) {
  const lang = pageLanguage(params);
  const question = await orRefuse(officeQuestion(await actorOf(request), params.number ?? ""));
  const answered = new URL(request.url).searchParams.has("answered");
  return { title: placeTitle(question.place, lang), question, answered, mailKept };
}

export async function action({ request, params }: ActionFunctionArgs) {
  const lang = pageLanguage(params);
  const actor = await actorOf(request);
  const number = params.number ?? "";
  return answerForm(request, { schema: messageForm, lang }, async (form) => {
    await answerQuestion({ actor, number, form });
    return redirect(paths.office.question(lang, number, "?answered"));
  });
}

export const meta: MetaFunction<typeof loader> = ({ data }) => pageMeta(data?.question.number);

export default function OfficeQuestion() {
  const { t } = useTranslation("contact");
  const lang = useLanguage();
  const { title, question, answered, mailKept: kept } = useLoaderData<typeof loader>();
  const lastResult = useActionData<SubmissionResult>();
  const { number, state, messages, may } = question;
  return (
    <Page>
      <PageHeader
        trail={[{ label: t("desk.title"), to: paths.office.questions(lang) }]}
        overline={number}
        title={title}
        marks={<QuestionStatePill state={state} />}
      />
      {answered && (
        <Notice tone="good" live>
          {t("desk.answered")}
        </Notice>
      )}
      {answered && <MailKeptNotice kept={kept} />}
      <AskerFacts question={question} />
      <Section id="conversation" title={t("question.conversation")}>
        <Conversation
          messages={messages}
          names={{ asker: t("desk.askerSide"), office: t("desk.officeSide") }}
        />
      </Section>
      {may.answer && (
        <Section
          id="answer"
          title={t("desk.answer")}
          lead={t("desk.answerLead", { language: t(`desk.${question.language}`) })}
        >
          <MessageForm
            key={messages.length}
            label={t("question.text")}
            submit={t("desk.submit")}
            lastResult={lastResult}
          />
        </Section>
      )}
    </Page>
  );
}
