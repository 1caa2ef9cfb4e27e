import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { redirect } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { actorOf } from "~/app/accounts/session.server";
import { useActionErrors } from "~/app/platform/http/action-errors";
import { answerForm } from "~/app/platform/http/form-reply.server";
import { pageLanguage } from "~/app/platform/http/page-language.server";
import { pageMeta } from "~/app/platform/http/page-meta";
import { orRefuse } from "~/app/platform/http/refused.server";
import { translator } from "~/app/platform/i18n/i18n.server";
import type { RouteHandle } from "~/app/platform/i18n/route-namespaces";
import { useLanguage } from "~/app/platform/i18n/use-language";
import { paths } from "~/app/platform/paths";
import { LinkButton } from "~/app/ui/actions/button";
import { ErrorSummary } from "~/app/ui/forms/error-summary";
import { Page, PageHeader } from "~/app/ui/layout/page";
import { SetCard, SetGrid } from "../components/set-card";
import { StartDraftForm } from "../components/start-draft-form";
import { VersionTable } from "../components/version-table";
import { startDraftForm } from "../model/desk-forms";
import { criteriaDesk } from "../queries/criteria-list.server";
import { startDraft } from "../use-cases/start-draft.server";

export const handle: RouteHandle = { namespaces: ["criteria"] };

export async function loader({ request, params }: LoaderFunctionArgs) {
  const lang = pageLanguage(params);
  const actor = await actorOf(request);
  const desk = await orRefuse(criteriaDesk(actor));
  return { title: translator(lang)("criteria:desk.title"), ...desk };
}

export async function action({ request, params }: ActionFunctionArgs) {
  const lang = pageLanguage(params);
  const actor = await actorOf(request);
  return answerForm(request, { schema: startDraftForm, lang }, async ({ setId }) => {
    const number = await startDraft({ actor, setId });
    return redirect(paths.office.criteriaVersion(lang, setId, number));
  });
}

export const meta: MetaFunction<typeof loader> = ({ data }) => pageMeta(data?.title);

export default function OfficeCriteria() {
  const { t } = useTranslation("criteria");
  const lang = useLanguage();
  const { sets, may } = useLoaderData<typeof loader>();
  const errors = useActionErrors();
  return (
    <Page>
      <PageHeader title={t("desk.title")} lead={t("desk.lead")} />
      <ErrorSummary errors={errors} />
      <SetGrid>
        {sets.map(({ id, name, zone, zoneKind, versions }) => {
          const draft = versions.find(({ status }) => status === "draft");
          return (
            <SetCard key={id} name={name} zone={zone} zoneKind={zoneKind}>
              <VersionTable setId={id} name={name[lang]} versions={versions} />
              {draft && may.draft && (
                <div>
                  <LinkButton to={paths.office.criteriaVersion(lang, id, draft.number)} icon="draft">
                    {t("list.editDraft")}
                  </LinkButton>
                </div>
              )}
              {!draft && may.draft && <StartDraftForm setId={id} setName={name[lang]} />}
            </SetCard>
          );
        })}
      </SetGrid>
    </Page>
  );
}
