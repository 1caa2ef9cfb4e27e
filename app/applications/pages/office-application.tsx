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
import { Page, PageHeader, Section } from "~/app/ui/layout/page";
import { ApplicationStatus } from "../components/application-status";
import { FileFacts } from "../components/file/file-facts";
import { FiledFigures } from "../components/file/filed-figures";
import { ExplainedScore } from "../components/score/explained-score";
import { ScoringSection } from "../components/score/scoring-section";
import { scoreForm } from "../model/score-form";
import { officeApplication } from "../queries/application-file.server";
import { scoreApplication } from "../use-cases/score-application.server";

export const handle: RouteHandle = { namespaces: ["applications"] };

export async function loader({ request, params }: LoaderFunctionArgs) {
  const actor = await actorOf(request);
  const file = await orRefuse(officeApplication(actor, params.number ?? ""));
  return { title: `${file.number} · ${file.projectName}`, file };
}

export async function action({ request, params }: ActionFunctionArgs) {
  const lang = pageLanguage(params);
  const actor = await actorOf(request);
  const number = params.number ?? "";
  return answerForm(request, { schema: scoreForm, lang }, async (form) => {
    await scoreApplication({ actor, number, form });
    return redirect(`${paths.office.application(lang, number)}#score`);
  });
}

export const meta: MetaFunction<typeof loader> = ({ data }) => pageMeta(data?.title);

export default function OfficeApplication() {
  const { t } = useTranslation("applications");
  const lang = useLanguage();
  const { file } = useLoaderData<typeof loader>();
  const lastResult = useActionData<SubmissionResult>();
  const [score, ...earlier] = file.scores;
  return (
    <Page>
      <PageHeader
        trail={[{ label: t("office.title"), to: paths.office.applications(lang) }]}
        overline={file.number}
        title={file.projectName}
        marks={<ApplicationStatus status={file.status} />}
      />
      <Section id="file" title={t("file.title")}>
        <FileFacts file={file} />
      </Section>
      {score && <ExplainedScore number={file.number} score={score} earlier={earlier} />}
      <ScoringSection key={file.scores.length} file={file} lastResult={lastResult} />
      <Section id="figures" title={t("file.figures")}>
        <FiledFigures profile={file.profile} />
      </Section>
    </Page>
  );
}
