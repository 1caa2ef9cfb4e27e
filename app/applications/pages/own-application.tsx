import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { actorOf } from "~/app/accounts/session.server";
import { pageMeta } from "~/app/platform/http/page-meta";
import { orSignIn } from "~/app/platform/http/refused.server";
import type { RouteHandle } from "~/app/platform/i18n/route-namespaces";
import { useLanguage } from "~/app/platform/i18n/use-language";
import { paths } from "~/app/platform/paths";
import { Notice } from "~/app/ui/feedback/notice";
import { Page, PageHeader, Section } from "~/app/ui/layout/page";
import { ApplicationStatus } from "../components/application-status";
import { FileFacts } from "../components/file/file-facts";
import { FiledFigures } from "../components/file/filed-figures";
import { ExplainedScore } from "../components/score/explained-score";
import { ownApplication } from "../queries/application-file.server";

export const handle: RouteHandle = { namespaces: ["applications"] };

export async function loader({ request, params }: LoaderFunctionArgs) {
  const actor = await actorOf(request);
  const file = await orSignIn(request, ownApplication(actor, params.number ?? ""));
  return { title: file.projectName, file, filed: new URL(request.url).searchParams.has("filed") };
}

export const meta: MetaFunction<typeof loader> = ({ data }) => pageMeta(data?.title);

export default function OwnApplication() {
  const { t } = useTranslation("applications");
  const lang = useLanguage();
  const { file, filed } = useLoaderData<typeof loader>();
  const [score, ...earlier] = file.scores;
  return (
    <Page>
      <PageHeader
        trail={[{ label: t("mine.title"), to: paths.applications(lang) }]}
        overline={file.number}
        title={file.projectName}
        marks={<ApplicationStatus status={file.status} />}
      />
      {filed && (
        <Notice tone="good" title={t("file.received", { number: file.number })} live>
          {t("file.receivedLead")}
        </Notice>
      )}
      {score ? (
        <ExplainedScore number={file.number} score={score} earlier={earlier} />
      ) : (
        <Notice title={t("file.awaiting")}>{t("file.awaitingLead")}</Notice>
      )}
      <Section id="file" title={t("file.title")}>
        <FileFacts file={file} />
      </Section>
      <Section id="figures" title={t("file.figures")}>
        <FiledFigures profile={file.profile} />
      </Section>
    </Page>
  );
}
