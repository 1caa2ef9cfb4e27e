import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { linkedData, originOf } from "~/app/platform/http/linked-data";
import { Link } from "~/app/platform/http/navigation";
import { pageLanguage } from "~/app/platform/http/page-language.server";
import { pageMeta } from "~/app/platform/http/page-meta";
import { translator } from "~/app/platform/i18n/i18n.server";
import type { RouteHandle } from "~/app/platform/i18n/route-namespaces";
import { useLanguage } from "~/app/platform/i18n/use-language";
import { paths } from "~/app/platform/paths";
import { ZoneRows } from "~/app/sites/components/zones/zone-rows";
import { homePage } from "~/app/sites/queries/home-page.server";
import { LinkButton } from "~/app/ui/actions/button";
import { Page, Section } from "~/app/ui/layout/page";
import { Hero } from "../components/hero";
import { Priorities } from "../components/priorities";
import { Steps } from "../components/steps";
import { Truths } from "../components/truths";
import { portalLinkedData } from "../model/linked-data";

export const handle: RouteHandle = { namespaces: ["home", "sites", "place"] };

export const meta: MetaFunction<typeof loader> = ({ data, matches }) => [
  ...pageMeta(data?.title, data?.description),
  ...(data ? [linkedData(portalLinkedData(originOf(matches), data.lang, data.description))] : []),
];

export async function loader({ params }: LoaderFunctionArgs) {
  const lang = pageLanguage(params);
  const t = translator(lang);
  return {
    lang,
    title: t("home:documentTitle"),
    description: t("home:lead"),
    page: await homePage(),
  };
}

export default function Home() {
  const { t } = useTranslation("home");
  const lang = useLanguage();
  const { page } = useLoaderData<typeof loader>();
  return (
    <>
      <Hero />
      <Page>
        <Truths operating={page.operating} totals={page.totals} />
        <Section
          id="zones"
          title={t("zonesTitle")}
          lead={t("zonesLead", { parks: page.totals.parks, clusters: page.totals.clusters })}
          aside={
            <LinkButton to={paths.zones(lang)} look="secondary" iconAfter="arrow">
              {t("zonesAction")}
            </LinkButton>
          }
        >
          <ZoneRows zones={page.upcoming} />
        </Section>
        <Section
          id="priorities"
          title={t("prioritiesTitle")}
          lead={
            <>
              {t("prioritiesLead")} <Link to={paths.programme(lang)}>{t("prioritiesAction")}</Link>
            </>
          }
        >
          <Priorities />
        </Section>
        <Section id="steps" title={t("stepsTitle")} lead={t("stepsLead")}>
          <Steps />
        </Section>
      </Page>
    </>
  );
}
