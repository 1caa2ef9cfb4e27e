import type { SubmissionResult } from "@conform-to/react";
import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { redirect } from "@remix-run/node";
import type { ShouldRevalidateFunction } from "@remix-run/react";
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
import { LinkButton } from "~/app/ui/actions/button";
import { Card } from "~/app/ui/data/card";
import { Notice } from "~/app/ui/feedback/notice";
import { Page, PageHeader, Section } from "~/app/ui/layout/page";
import { SourceLine } from "../components/facts/source-line";
import { LotStatusPill } from "../components/facts/status";
import { FigureTable } from "../components/register/figure-table";
import { LotForm } from "../components/register/lot-form";
import { LotHistory } from "../components/register/lot-history";
import { lotForm } from "../model/register/lot-form";
import { registerLot } from "../queries/register/register-lot.server";
import { keepLot } from "../use-cases/keep-lot.server";

export const handle: RouteHandle = { namespaces: ["register", "place"] };

export async function loader({ request, params }: LoaderFunctionArgs) {
  const lang = pageLanguage(params);
  const lot = await orRefuse(registerLot(await actorOf(request), params.lotId ?? ""));
  const title = translator(lang)("register:lotOf", { code: lot.code, zone: lot.zone[lang] });
  return { title, lot, saved: new URL(request.url).searchParams.has("saved") };
}

export async function action({ request, params }: ActionFunctionArgs) {
  const lang = pageLanguage(params);
  const actor = await actorOf(request);
  const lotId = params.lotId ?? "";
  return answerForm(request, { schema: lotForm, lang }, async (form) => {
    await keepLot({ actor, lotId, form });
    return redirect(paths.office.lot(lang, lotId, "?saved"));
  });
}

/** After a conflict, which by itself reloads nothing, the reader must see what the register holds now. */
export const shouldRevalidate: ShouldRevalidateFunction = ({ actionStatus, defaultShouldRevalidate }) =>
  actionStatus === 409 || defaultShouldRevalidate;

export const meta: MetaFunction<typeof loader> = ({ data }) => pageMeta(data?.title);

export default function RegisterLot() {
  const { t } = useTranslation("register");
  const lang = useLanguage();
  const { title, lot, saved } = useLoaderData<typeof loader>();
  const lastResult = useActionData<SubmissionResult>();
  return (
    <Page>
      <PageHeader
        trail={[{ label: t("title"), to: paths.office.lots(lang) }]}
        title={title}
        marks={<LotStatusPill status={lot.values.status} />}
        lead={<SourceLine source={lot.source} />}
        actions={
          <LinkButton to={paths.lot(lang, lot.id)} look="secondary">
            {t("publicPage")}
          </LinkButton>
        }
      />
      {saved && !lastResult && (
        <Notice tone="good" live>
          {t("saved")}
        </Notice>
      )}
      {lot.source.sureness === "illustrative" && <Notice tone="illustrative">{t("illustrative")}</Notice>}
      <Section id="figures" title={t("form.title")} lead={lot.may.keep ? t("form.lead") : t("reading")}>
        {lot.may.keep ? (
          <Card>
            <LotForm key={lot.seen} lot={lot} lastResult={lastResult} />
          </Card>
        ) : (
          <FigureTable lot={lot} />
        )}
      </Section>
      <Section id="history" title={t("history.title")} lead={t("history.lead")}>
        <LotHistory history={lot.history} />
      </Section>
    </Page>
  );
}
