import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { actorOf } from "~/app/accounts/session.server";
import { pageLanguage } from "~/app/platform/http/page-language.server";
import { pageMeta } from "~/app/platform/http/page-meta";
import { orRefuse } from "~/app/platform/http/refused.server";
import { translator } from "~/app/platform/i18n/i18n.server";
import type { RouteHandle } from "~/app/platform/i18n/route-namespaces";
import { EmptyState } from "~/app/ui/feedback/empty-state";
import { Notice } from "~/app/ui/feedback/notice";
import { Page, PageHeader, Stack } from "~/app/ui/layout/page";
import { DemandTable } from "../components/demand/demand-table";
import { demandPage } from "../queries/demand/demand-page.server";

export const handle: RouteHandle = { namespaces: ["demand"] };

export async function loader({ request, params }: LoaderFunctionArgs) {
  const demand = await orRefuse(demandPage(await actorOf(request)));
  return { title: translator(pageLanguage(params))("demand:title"), demand };
}

export const meta: MetaFunction<typeof loader> = ({ data }) => pageMeta(data?.title);

export default function Demand() {
  const { t } = useTranslation("demand");
  const { rows, fewest, months } = useLoaderData<typeof loader>().demand;
  return (
    <Page>
      <PageHeader title={t("title")} lead={t("lead")} />
      <Stack>
        <Notice>{t("how", { fewest, months })}</Notice>
        {rows.length > 0 ? (
          <DemandTable rows={rows} />
        ) : (
          <EmptyState title={t("emptyTitle")}>
            <p>{t("emptyText", { fewest })}</p>
          </EmptyState>
        )}
      </Stack>
    </Page>
  );
}
