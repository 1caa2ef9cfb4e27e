import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { pageLanguage } from "~/app/platform/http/page-language.server";
import { pageMeta } from "~/app/platform/http/page-meta";
import { translator } from "~/app/platform/i18n/i18n.server";
import type { RouteHandle } from "~/app/platform/i18n/route-namespaces";
import { countDemand } from "~/app/sites/queries/demand/count-demand.server";
import { Page, PageHeader, Stack } from "~/app/ui/layout/page";
import { OneBox } from "../components/box/one-box";
import { FoundResults } from "../components/results/found-results";
import { readSearch } from "../model/search-params";
import { searchPage } from "../queries/found-view.server";

export const handle: RouteHandle = { namespaces: ["search", "sites"] };

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  ...pageMeta(data?.title, data?.description),
  { name: "robots", content: "noindex" },
];

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const lang = pageLanguage(params);
  const search = readSearch(new URL(request.url).searchParams);
  const { view, measured } = await searchPage(search, lang);
  if (measured) {
    const { query, total } = measured;
    countDemand({ request, clientAddress: context.clientAddress, query, results: { total } });
  }
  const t = translator(lang);
  const title = search.q ? t("search:titleFor", { q: search.q }) : t("search:title");
  return { title, description: t("search:lead"), search, view };
}

export default function Search() {
  const { t } = useTranslation("search");
  const { search, view } = useLoaderData<typeof loader>();
  return (
    <Page narrow>
      <PageHeader title={t("title")} lead={t("lead")} />
      <Stack>
        <OneBox id="search-words" defaultValue={search.q} key={search.q} />
        <FoundResults search={search} view={view} />
      </Stack>
    </Page>
  );
}
