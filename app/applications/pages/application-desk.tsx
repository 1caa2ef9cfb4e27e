import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { actorOf } from "~/app/accounts/session.server";
import { Form } from "~/app/platform/http/navigation";
import { pageLanguage } from "~/app/platform/http/page-language.server";
import { pageMeta } from "~/app/platform/http/page-meta";
import { orRefuse } from "~/app/platform/http/refused.server";
import { translator } from "~/app/platform/i18n/i18n.server";
import type { RouteHandle } from "~/app/platform/i18n/route-namespaces";
import { useLanguage } from "~/app/platform/i18n/use-language";
import { paths } from "~/app/platform/paths";
import { EmptyState } from "~/app/ui/feedback/empty-state";
import { Notice } from "~/app/ui/feedback/notice";
import { SearchBox } from "~/app/ui/forms/search-box";
import { Page, PageHeader, Stack } from "~/app/ui/layout/page";
import { Pagination } from "~/app/ui/navigation/pagination";
import { SegmentedLinks } from "~/app/ui/navigation/segmented-links";
import { DeskTable } from "../components/desk-table";
import { deskSearch, readDeskQuery } from "../model/desk-query";
import { applicationStatuses } from "../model/status";
import { applicationDesk } from "../queries/application-desk.server";

export const handle: RouteHandle = { namespaces: ["applications"] };

export async function loader({ request, params }: LoaderFunctionArgs) {
  const lang = pageLanguage(params);
  const actor = await actorOf(request);
  const query = readDeskQuery(new URL(request.url).searchParams);
  const desk = await orRefuse(applicationDesk(actor, query));
  return { title: translator(lang)("applications:office.title"), desk };
}

export const meta: MetaFunction<typeof loader> = ({ data }) => pageMeta(data?.title);

export default function ApplicationDesk() {
  const { t } = useTranslation("applications");
  const lang = useLanguage();
  const { desk } = useLoaderData<typeof loader>();
  const { query, rows, total, pages } = desk;
  const linkTo = (change: Partial<typeof query>) =>
    paths.office.applications(lang, deskSearch({ ...query, page: 1, ...change }));
  return (
    <Page>
      <PageHeader title={t("office.title")} lead={t("office.lead")} />
      {desk.answeredBy === "database" && <Notice tone="warning">{t("office.searchAway")}</Notice>}
      <Stack>
        <Form method="get" role="search" key={query.q}>
          {query.status && <input type="hidden" name="status" value={query.status} />}
          <SearchBox
            id="applications-q"
            name="q"
            label={t("office.search")}
            placeholder="BD-2026-00001"
            submit={t("office.searchButton")}
            defaultValue={query.q}
          />
        </Form>
        <SegmentedLinks
          label={t("mine.status")}
          links={[null, ...applicationStatuses].map((status) => ({
            to: linkTo({ status }),
            label: status === null ? t("office.all") : t(`status.${status}`),
            current: query.status === status,
          }))}
        />
        <p role="status">{t("office.total", { count: total })}</p>
        {rows.length > 0 ? <DeskTable rows={rows} /> : <EmptyState title={t("office.empty")} />}
        <Pagination page={query.page} pages={pages} linkTo={(page) => linkTo({ page })} />
      </Stack>
    </Page>
  );
}
