import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { Link } from "~/app/platform/http/navigation";
import { pageLanguage } from "~/app/platform/http/page-language.server";
import { pageMeta } from "~/app/platform/http/page-meta";
import { translator } from "~/app/platform/i18n/i18n.server";
import type { RouteHandle } from "~/app/platform/i18n/route-namespaces";
import { useLanguage } from "~/app/platform/i18n/use-language";
import { paths } from "~/app/platform/paths";
import { LinkButton } from "~/app/ui/actions/button";
import { Page, PageHeader, Stack } from "~/app/ui/layout/page";
import { CriteriaStatus } from "../components/criteria-status";
import { IllustrativeNotice } from "../components/illustrative-notice";
import { SetCard, SetGrid } from "../components/set-card";
import { VersionLine } from "../components/version-line";
import { criteriaList } from "../queries/criteria-list.server";

export const handle: RouteHandle = { namespaces: ["criteria"] };

export async function loader({ params }: LoaderFunctionArgs) {
  const t = translator(pageLanguage(params));
  const sets = await criteriaList(null);
  return {
    title: t("criteria:list.title"),
    lead: t("criteria:list.lead"),
    sets: sets.flatMap(({ versions, ...set }) => {
      const leading = versions.find(({ status }) => status === "inForce") ?? versions[0];
      return leading ? [{ ...set, leading, others: versions.filter((version) => version !== leading) }] : [];
    }),
  };
}

export const meta: MetaFunction<typeof loader> = ({ data }) => pageMeta(data?.title, data?.lead);

export default function CriteriaList() {
  const { t } = useTranslation("criteria");
  const lang = useLanguage();
  const { sets } = useLoaderData<typeof loader>();
  return (
    <Page>
      <PageHeader title={t("list.title")} lead={t("list.lead")} />
      {sets.some(({ leading }) => leading.illustrative) && <IllustrativeNotice several />}
      <SetGrid>
        {sets.map(({ id, leading, others, ...set }) => (
          <SetCard key={id} {...set}>
            <VersionLine version={leading} />
            <div>
              <LinkButton to={paths.criteriaVersion(lang, id, leading.number)} iconAfter="arrow">
                {t("list.open", { number: leading.number })}
              </LinkButton>
            </div>
            {others.length > 0 && (
              <Stack tight>
                <h3>{t("list.history")}</h3>
                <ul>
                  {others.map((version) => (
                    <li key={version.number}>
                      <Link to={paths.criteriaVersion(lang, id, version.number)}>
                        {t("list.open", { number: version.number })}
                      </Link>{" "}
                      <CriteriaStatus version={version} />
                    </li>
                  ))}
                </ul>
              </Stack>
            )}
          </SetCard>
        ))}
      </SetGrid>
    </Page>
  );
}
