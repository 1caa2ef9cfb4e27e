import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { actorOf } from "~/app/accounts/session.server";
import { deskSearch } from "~/app/applications/model/desk-query";
import { pageLanguage } from "~/app/platform/http/page-language.server";
import { pageMeta } from "~/app/platform/http/page-meta";
import { orRefuse } from "~/app/platform/http/refused.server";
import { translator } from "~/app/platform/i18n/i18n.server";
import type { RouteHandle } from "~/app/platform/i18n/route-namespaces";
import { useLanguage } from "~/app/platform/i18n/use-language";
import { paths } from "~/app/platform/paths";
import { CardGrid } from "~/app/ui/data/card";
import { StatRow, StatTile } from "~/app/ui/data/stat-tile";
import { Page, PageHeader } from "~/app/ui/layout/page";
import { DeskCard } from "../components/desk-card";
import { officeHome } from "../queries/office-home.server";

export const handle: RouteHandle = { namespaces: ["home"] };

export async function loader({ request, params }: LoaderFunctionArgs) {
  const lang = pageLanguage(params);
  const home = await orRefuse(officeHome(await actorOf(request)));
  return { title: translator(lang)("home:office.title"), home };
}

export const meta: MetaFunction<typeof loader> = ({ data }) => pageMeta(data?.title);

export default function OfficeHome() {
  const { t } = useTranslation("home");
  const lang = useLanguage();
  const { home } = useLoaderData<typeof loader>();
  const { waiting, scored, drafts, questions, may } = home;
  const { office } = paths;
  const toScore = waiting > 0 ? deskSearch({ q: "", status: "submitted", page: 1 }) : "";
  const desks = [
    { desk: "applications", to: office.applications(lang, toScore), icon: "paper" },
    ...(questions ? [{ desk: "questions", to: office.questions(lang), icon: "info" } as const] : []),
    ...(may.lots ? [{ desk: "lots", to: office.lots(lang), icon: "pin" } as const] : []),
    ...(may.demand ? [{ desk: "demand", to: office.demand(lang), icon: "search" } as const] : []),
    { desk: "criteria", to: office.criteria(lang), icon: "filter" },
    ...(may.people ? [{ desk: "people", to: office.people(lang), icon: "person" } as const] : []),
  ] as const;
  return (
    <Page>
      <PageHeader title={t("office.title")} lead={t("office.lead", { name: home.name })} />
      <StatRow>
        <StatTile label={t("office.waiting")} value={waiting} />
        {questions && (
          <StatTile label={t("office.openQuestions")} value={questions.open}>
            {questions.overdue > 0 && t("office.overdue", { count: questions.overdue })}
          </StatTile>
        )}
        <StatTile label={t("office.drafts")} value={drafts} />
        <StatTile label={t("office.scored")} value={scored} />
      </StatRow>
      <CardGrid>
        {desks.map(({ desk, to, icon }) => (
          <DeskCard
            key={desk}
            to={to}
            title={t(`office.desks.${desk}`)}
            lead={t(`office.leads.${desk}`)}
            icon={icon}
          />
        ))}
      </CardGrid>
    </Page>
  );
}
