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
import { LinkButton } from "~/app/ui/actions/button";
import { Card } from "~/app/ui/data/card";
import { Notice } from "~/app/ui/feedback/notice";
import { Page, PageHeader, Section } from "~/app/ui/layout/page";
import { CriteriaFacts } from "../components/criteria-facts";
import { CriteriaReading } from "../components/criteria-reading";
import { CriteriaStatus } from "../components/criteria-status";
import { DraftForm } from "../components/draft-form";
import { IllustrativeNotice } from "../components/illustrative-notice";
import { decimalText } from "../model/decimal-text";
import { draftEdits } from "../model/draft-edits";
import { versionOf } from "../model/version-params";
import { officeVersion } from "../queries/criteria-version.server";
import { saveDraft } from "../use-cases/save-draft.server";

export const handle: RouteHandle = { namespaces: ["criteria"] };

export async function loader({ request, params }: LoaderFunctionArgs) {
  const lang = pageLanguage(params);
  const actor = await actorOf(request);
  const version = await orRefuse(officeVersion({ actor, ...versionOf(params) }));
  const { searchParams } = new URL(request.url);
  const done = (["saved", "published"] as const).find((word) => searchParams.has(word)) ?? null;
  return { title: version.set.name[lang], version, done };
}

export async function action({ request, params }: ActionFunctionArgs) {
  const lang = pageLanguage(params);
  const actor = await actorOf(request);
  const { setId, number } = versionOf(params);
  return answerForm(request, { schema: draftEdits, lang }, async (edits) => {
    await saveDraft({ actor, setId, number, edits });
    return redirect(paths.office.criteriaVersion(lang, setId, number, "?saved"));
  });
}

export const meta: MetaFunction<typeof loader> = ({ data }) => pageMeta(data?.title);

export default function OfficeVersion() {
  const { t } = useTranslation("criteria");
  const lang = useLanguage();
  const { version, done } = useLoaderData<typeof loader>();
  const lastResult = useActionData<SubmissionResult>();
  const { model, set, status, number, publishedAt, modelHash, effectiveFrom, effectiveTo, updatedAt, may } =
    version;
  return (
    <Page>
      <PageHeader
        trail={[{ label: t("desk.title"), to: paths.office.criteria(lang) }]}
        overline={t("list.version", { number })}
        title={set.name[lang]}
        marks={<CriteriaStatus version={version} />}
        actions={
          status !== "draft" && (
            <LinkButton to={paths.criteriaVersion(lang, set.id, number)} look="secondary">
              {t("desk.publicPage")}
            </LinkButton>
          )
        }
      />
      {done && !lastResult && (
        <Notice tone="good" live>
          {t(`edit.${done}`, { number })}
        </Notice>
      )}
      {status === "draft" && <Notice tone="warning">{t("version.draftNotice")}</Notice>}
      {model.illustrative && <IllustrativeNotice />}
      {status === "draft" && may.edit && (
        <Section
          id="edit"
          title={t("edit.title")}
          lead={t("edit.lead", { total: decimalText(model.declaredTotal, lang) })}
        >
          <Card>
            <DraftForm key={updatedAt} model={model} lastResult={lastResult} />
          </Card>
        </Section>
      )}
      {status === "draft" && may.publish && (
        <Section id="publish" title={t("edit.publishTitle")} lead={t("edit.publishLead")}>
          <div>
            <LinkButton to={paths.office.publishCriteria(lang, set.id, number)}>
              {t("edit.toPublish", { number })}
            </LinkButton>
          </div>
        </Section>
      )}
      <CriteriaReading model={model} />
      <Section id="facts" title={t("version.facts")}>
        <CriteriaFacts {...{ model, publishedAt, modelHash, effectiveFrom, effectiveTo }} />
      </Section>
    </Page>
  );
}
