import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { actorOf } from "~/app/accounts/session.server";
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
import { deskSearch } from "../model/desk-query";
import { officeHome } from "../queries/office-home.server";

export const handle: RouteHandle = { namespaces: ["applications"] };

export async function loader({ request, params }: LoaderFunctionArgs) {
  const lang = pageLanguage(params);
  const home = await orRefuse(officeHome(await actorOf(request)));
  return { title: translator(lang)("applications:office.home.title"), home };
}

export const meta: MetaFunction<typeof loader> = ({ data }) => pageMeta(data?.title);

export default function OfficeHome() {
  const { t } = useTranslation("applications");
  const lang = useLanguage();
  const { home } = useLoaderData<typeof loader>();
  const waiting = deskSearch({ q: "", status: "submitted", page: 1 });
  return (
    <Page>
      <PageHeader title={t("office.home.title")} lead={t("office.home.lead", { name: home.name })} />
      <StatRow>
        <StatTile label={t("office.home.waiting")} value={home.waiting} />
        <StatTile label={t("office.home.scored")} value={home.scored} />
        <StatTile label={t("office.home.drafts")} value={home.drafts} />
      </StatRow>
      <CardGrid>
        <DeskCard
          to={paths.office.applications(lang, home.waiting > 0 ? waiting : "")}
          title={t("office.home.applications")}
          lead={t("office.home.applicationsLead")}
          icon="paper"
        />
        <DeskCard
          to={paths.office.criteria(lang)}
          title={t("office.home.criteria")}
          lead={t("office.home.criteriaLead")}
          icon="filter"
        />
        {home.may.people && (
          <DeskCard
            to={paths.office.people(lang)}
            title={t("office.home.people")}
            lead={t("office.home.peopleLead")}
            icon="person"
          />
        )}
      </CardGrid>
    </Page>
  );
}
