import type { HeadersFunction, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { data, redirect } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { ownPageHeaders } from "~/app/platform/http/own-page";
import { pageLanguage } from "~/app/platform/http/page-language.server";
import { pageMeta } from "~/app/platform/http/page-meta";
import { formErrors } from "~/app/platform/i18n/form-errors";
import { formTexts, translator } from "~/app/platform/i18n/i18n.server";
import type { RouteHandle } from "~/app/platform/i18n/route-namespaces";
import { paths } from "~/app/platform/paths";
import { Notice } from "~/app/ui/feedback/notice";
import { Page, PageHeader, Stack } from "~/app/ui/layout/page";
import { IllustrativeNotice } from "../components/facts/illustrative-notice";
import { IgnoredNotice } from "../components/lots/ignored-notice";
import { LotSearch } from "../components/lots/lot-search";
import { MeantNotice } from "../components/lots/meant-notice";
import { MeasuredNotice } from "../components/lots/measured-notice";
import { readTicked } from "../model/compare/compare-address";
import { enoughLots } from "../model/demand/demand-needs";
import { readWholeFacets } from "../model/list/facet-window";
import { lotSearchParams } from "../model/lot-address";
import { readLotQuery } from "../model/read-lot-query";
import { countDemand } from "../queries/demand/count-demand.server";
import { lotListPage } from "../queries/lot-list.server";

export const handle: RouteHandle = { namespaces: ["sites"] };

export const meta: MetaFunction<typeof loader> = ({ data }) => pageMeta(data?.title, data?.description);

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const lang = pageLanguage(params);
  const { searchParams } = new URL(request.url);
  const { query, ignored } = readLotQuery(searchParams, formErrors(formTexts(lang)));
  const page = await lotListPage(query, lang, {
    whole: readWholeFacets(searchParams),
    ticked: readTicked(searchParams),
    ignored,
  });
  const { hits, total } = page.results;
  countDemand({ request, clientAddress: context.clientAddress, query, results: page.results });
  if (hits.length === 0 && total > 0) {
    const last = Math.ceil(total / query.size);
    throw redirect(paths.lots(lang, lotSearchParams({ ...query, page: last })));
  }
  const t = translator(lang);
  const answer = { title: t("sites:lots.title"), description: t("sites:lots.lead"), page };
  return data(answer, { headers: total < enoughLots ? ownPageHeaders() : {} });
}

/** A search that found hardly anything is counted, so the page cache must not answer the next one. */
export const headers: HeadersFunction = ({ loaderHeaders }) => loaderHeaders;

export default function Lots() {
  const { t } = useTranslation("sites");
  const { page } = useLoaderData<typeof loader>();
  const { answeredBy, hits, searchedAs } = page.results;
  return (
    <Page>
      <PageHeader title={t("lots.title")} lead={t("lots.lead")} />
      <Stack>
        {answeredBy === "database" && <Notice tone="warning">{t("lots.searchAway")}</Notice>}
        <IgnoredNotice ignored={page.ignored} />
        {searchedAs && <Notice live>{t("lots.searchedAs", { words: searchedAs })}</Notice>}
        {page.measured && <MeasuredNotice measured={page.measured} />}
        {page.meant && <MeantNotice meant={page.meant} />}
        {hits.some(({ illustrative }) => illustrative) && <IllustrativeNotice />}
        <LotSearch page={page} />
      </Stack>
    </Page>
  );
}
