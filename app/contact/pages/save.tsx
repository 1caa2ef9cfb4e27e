import type { SubmissionResult } from "@conform-to/react";
import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { actorOf } from "~/app/accounts/session.server";
import { answerForm } from "~/app/platform/http/form-reply.server";
import { ownPageHeaders } from "~/app/platform/http/own-page";
import { pageLanguage } from "~/app/platform/http/page-language.server";
import { pageMeta } from "~/app/platform/http/page-meta";
import { translator } from "~/app/platform/i18n/i18n.server";
import type { RouteHandle } from "~/app/platform/i18n/route-namespaces";
import { useLanguage } from "~/app/platform/i18n/use-language";
import { paths } from "~/app/platform/paths";
import { publicOrigin } from "~/app/platform/public-origin.server";
import { LinkButton } from "~/app/ui/actions/button";
import { Card } from "~/app/ui/data/card";
import { EmptyState } from "~/app/ui/feedback/empty-state";
import { Page, PageHeader, Section, Stack, WithAside } from "~/app/ui/layout/page";
import { MailKeptNotice } from "../components/mail-kept-notice";
import { AddressLine } from "../components/save/address-line";
import { AlertRequest } from "../components/save/alert-request";
import { KeepHere } from "../components/save/keep-here";
import { mailKept } from "../mail-kept.server";
import { requestedTarget } from "../model/alert-target";
import { alertForm } from "../model/forms";
import { savePage } from "../queries/save-page.server";
import { requestAlert } from "../use-cases/request-alert.server";

export const handle: RouteHandle = { namespaces: ["contact"] };
export const headers = ownPageHeaders;

export async function loader({ request, params }: LoaderFunctionArgs) {
  const lang = pageLanguage(params);
  const page = await savePage(await actorOf(request), new URL(request.url).searchParams, lang);
  const title = translator(lang)(page?.kind === "lot" ? "contact:save.lotTitle" : "contact:save.searchTitle");
  return { title, page, origin: publicOrigin, mailKept };
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const lang = pageLanguage(params);
  const target = requestedTarget(new URL(request.url).searchParams);
  if (!target) throw new Response(null, { status: 404 });
  const [actor, { clientAddress }] = [await actorOf(request), context];
  return answerForm(request, { schema: alertForm, lang, secret: ["proof"] }, async (form) => {
    await requestAlert({ actor, target, form, language: lang, clientAddress });
    return redirect(paths.alertRequested(lang));
  });
}

export const meta: MetaFunction<typeof loader> = ({ data }) => pageMeta(data?.title);

export default function Save() {
  const { t } = useTranslation("contact");
  const lang = useLanguage();
  const { title, page, origin, mailKept: kept } = useLoaderData<typeof loader>();
  const lastResult = useActionData<SubmissionResult>();
  if (!page) return <NothingToSave title={title} />;
  const { kind, address, label, total } = page;
  return (
    <Page>
      <PageHeader
        trail={[{ label: t("trail.saved"), to: paths.saved(lang) }]}
        overline={title}
        title={label}
        lead={t("save.lead")}
        marks={kind === "search" && <span>{t("save.total", { count: total })}</span>}
        actions={
          <LinkButton to={`/${lang}${address}`} look="secondary" iconAfter="arrow">
            {t(kind === "lot" ? "save.openLot" : "save.open")}
          </LinkButton>
        }
      />
      <WithAside
        aside={
          <Card look="sunken">
            <Stack>
              <Section id="device" title={t("save.deviceTitle")} lead={t("save.deviceLead")}>
                <KeepHere key={address} address={address} label={label} />
              </Section>
              <Section id="address" title={t("save.addressTitle")} lead={t("save.addressLead")}>
                <AddressLine url={`${origin}/${lang}${address}`} label={label} />
              </Section>
            </Stack>
          </Card>
        }
      >
        <Section id="mail" title={t("save.mailTitle")} lead={t(`alert.${kind}Lead`)}>
          <MailKeptNotice kept={kept} />
          <AlertRequest kind={kind} proof={page.proof} email={page.email} lastResult={lastResult} />
        </Section>
      </WithAside>
    </Page>
  );
}

function NothingToSave({ title }: { title: string }) {
  const { t } = useTranslation("contact");
  const lang = useLanguage();
  return (
    <Page>
      <PageHeader title={title} />
      <EmptyState
        title={t("save.nothing")}
        actions={<LinkButton to={paths.lots(lang)}>{t("alert.toLots")}</LinkButton>}
      >
        {t("save.nothingLead")}
      </EmptyState>
    </Page>
  );
}
