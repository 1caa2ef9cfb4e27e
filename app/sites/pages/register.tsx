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
import { EmptyState } from "~/app/ui/feedback/empty-state";
import { Page, PageHeader, Stack } from "~/app/ui/layout/page";
import { Pagination } from "~/app/ui/navigation/pagination";
import { RegisterFilters } from "../components/register/register-filters";
import { RegisterTable } from "../components/register/register-table";
import { readRegisterQuery, registerSearch } from "../model/register/register-query";
import { register } from "../queries/register/register.server";

export const handle: RouteHandle = { namespaces: ["register"] };

export async function loader({ request, params }: LoaderFunctionArgs) {
  const query = readRegisterQuery(new URL(request.url).searchParams);
  const found = await orRefuse(register(await actorOf(request), query));
  return { title: translator(pageLanguage(params))("register:title"), found };
}

export const meta: MetaFunction<typeof loader> = ({ data }) => pageMeta(data?.title);

export default function Register() {
  const { t } = useTranslation("register");
  const lang = useLanguage();
  const { rows, pages, ...asked } = useLoaderData<typeof loader>().found;
  const { query } = asked;
  return (
    <Page>
      <PageHeader title={t("title")} lead={t("lead")} />
      <Stack>
        <RegisterFilters {...asked} />
        {rows.length > 0 ? <RegisterTable rows={rows} /> : <EmptyState title={t("empty")} />}
        <Pagination
          page={query.page}
          pages={pages}
          linkTo={(page) => paths.office.lots(lang, registerSearch({ ...query, page }))}
        />
      </Stack>
    </Page>
  );
}
