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
    sets: sets.filter(({ versions }) => versions.length > 0),
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
      {sets.some(({ versions }) => versions[0]?.illustrative) && <IllustrativeNotice several />}
      <SetGrid>
        {sets.map(({ id, versions: [newest, ...earlier], ...set }) => (
          <SetCard key={id} {...set}>
            {newest && (
              <>
                <VersionLine version={newest} />
                <div>
                  <LinkButton to={paths.criteriaVersion(lang, id, newest.number)} iconAfter="arrow">
                    {t("list.open", { number: newest.number })}
                  </LinkButton>
                </div>
              </>
            )}
            {earlier.length > 0 && (
              <Stack tight>
                <h3>{t("list.history")}</h3>
                <ul>
                  {earlier.map(({ number }) => (
                    <li key={number}>
                      <Link to={paths.criteriaVersion(lang, id, number)}>{t("list.open", { number })}</Link>
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
