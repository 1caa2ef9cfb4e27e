import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { pageLanguage } from "~/app/platform/http/page-language.server";
import { pageMeta } from "~/app/platform/http/page-meta";
import { translator } from "~/app/platform/i18n/i18n.server";
import type { RouteHandle } from "~/app/platform/i18n/route-namespaces";
import { CardGrid } from "~/app/ui/data/card";
import { EmptyState } from "~/app/ui/feedback/empty-state";
import { Notice } from "~/app/ui/feedback/notice";
import { Page, PageHeader, Section } from "~/app/ui/layout/page";
import { TargetCard } from "../components/target-card";
import { targets } from "../queries/targets.server";

export const handle: RouteHandle = { namespaces: ["programme"] };

export const meta: MetaFunction<typeof loader> = ({ data }) => pageMeta(data?.title, data?.description);

export async function loader({ params }: LoaderFunctionArgs) {
  const t = translator(pageLanguage(params));
  return { title: t("programme:title"), description: t("programme:lead"), targets: await targets() };
}

export default function Programme() {
  const { t } = useTranslation("programme");
  const { targets } = useLoaderData<typeof loader>();
  return (
    <Page>
      <PageHeader title={t("title")} lead={t("lead")} />
      <Notice title={t("changesTitle")}>{t("changes")}</Notice>
      <Section id="targets" title={t("targets")} lead={t("targetsLead")}>
        {targets.length === 0 ? (
          <EmptyState title={t("empty")} />
        ) : (
          <CardGrid as="ul">
            {targets.map((target) => (
              <TargetCard key={target.id} target={target} />
            ))}
          </CardGrid>
        )}
      </Section>
    </Page>
  );
}
