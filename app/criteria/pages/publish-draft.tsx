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
import { translator } from "~/app/platform/i18n/i18n.server";
import type { RouteHandle } from "~/app/platform/i18n/route-namespaces";
import { useLanguage } from "~/app/platform/i18n/use-language";
import { paths } from "~/app/platform/paths";
import { Card } from "~/app/ui/data/card";
import { Notice } from "~/app/ui/feedback/notice";
import { Page, PageHeader, Stack } from "~/app/ui/layout/page";
import { PublishForm } from "../components/publish-form";
import { VersionLine } from "../components/version-line";
import { publishForm } from "../model/desk-forms";
import { versionOf } from "../model/version-params";
import { publishableDraft } from "../queries/criteria-version.server";
import { publishCriteria } from "../use-cases/publish-criteria.server";

export const handle: RouteHandle = { namespaces: ["criteria"] };

export async function loader({ request, params }: LoaderFunctionArgs) {
  const lang = pageLanguage(params);
  const actor = await actorOf(request);
  const draft = await orRefuse(publishableDraft({ actor, ...versionOf(params) }));
  const { setId, number, status } = draft;
  // Somebody else may have pressed the button first: then there is nothing left to ask.
  if (status !== "draft") throw redirect(paths.office.criteriaVersion(lang, setId, number));
  return { title: translator(lang)("criteria:edit.publish", { number }), draft };
}

export async function action({ request, params }: ActionFunctionArgs) {
  const lang = pageLanguage(params);
  const actor = await actorOf(request);
  const { setId, number } = versionOf(params);
  return answerForm(request, { schema: publishForm, lang }, async ({ effectiveFrom }) => {
    await publishCriteria({ actor, setId, number, effectiveFrom });
    return redirect(paths.office.criteriaVersion(lang, setId, number, "?published"));
  });
}

export const meta: MetaFunction<typeof loader> = ({ data }) => pageMeta(data?.title);

export default function PublishDraft() {
  const { t } = useTranslation("criteria");
  const lang = useLanguage();
  const { draft } = useLoaderData<typeof loader>();
  const lastResult = useActionData<SubmissionResult>();
  const back = paths.office.criteriaVersion(lang, draft.setId, draft.number);
  return (
    <Page narrow>
      <PageHeader
        trail={[
          { label: t("desk.title"), to: paths.office.criteria(lang) },
          { label: t("list.version", { number: draft.number }), to: back },
        ]}
        title={t("edit.publishQuestion", { number: draft.number })}
        lead={draft.name[lang]}
      />
      <Card>
        <Stack>
          <VersionLine version={draft} />
          <Notice tone="warning">{t("edit.publishLead")}</Notice>
          <PublishForm draft={draft} back={back} lastResult={lastResult} />
        </Stack>
      </Card>
    </Page>
  );
}
