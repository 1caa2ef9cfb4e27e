import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { redirect } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { vietnamDay } from "~/app/platform/calendar";
import { pageLanguage } from "~/app/platform/http/page-language.server";
import { pageMeta } from "~/app/platform/http/page-meta";
import { translator } from "~/app/platform/i18n/i18n.server";
import type { RouteHandle } from "~/app/platform/i18n/route-namespaces";
import { paths } from "~/app/platform/paths";
import { Page, PageHeader, Stack } from "~/app/ui/layout/page";
import { ComparisonView } from "../components/compare/comparison-view";
import { compareSearch, readCompareAddress } from "../model/compare/compare-address";
import { comparisonPage } from "../queries/compare/comparison-page.server";

export const handle: RouteHandle = { namespaces: ["sites", "compare"] };

export const meta: MetaFunction<typeof loader> = ({ data }) => pageMeta(data?.title, data?.description);

export async function loader({ request, params }: LoaderFunctionArgs) {
  const lang = pageLanguage(params);
  const { search, searchParams } = new URL(request.url);
  const address = readCompareAddress(searchParams);
  const { kind, ids, beyond, others, onlyDifferences } = address;
  // A form brings its other fields along; the address people share is the short one.
  const short = compareSearch(kind, ids, onlyDifferences, others);
  if (beyond === 0 && search !== short) throw redirect(paths.compare(lang, short));
  const comparison = await comparisonPage(address, vietnamDay(new Date()));
  const t = translator(lang);
  const names = comparison.columns.map(({ name }) => name[lang]).join(" · ");
  return {
    title: names === "" ? t("compare:title.lot") : `${t("compare:titleShort")}: ${names}`,
    description: t("compare:lead"),
    comparison,
  };
}

export default function Compare() {
  const { t } = useTranslation("compare");
  const { comparison } = useLoaderData<typeof loader>();
  return (
    <Page>
      <PageHeader title={t(`title.${comparison.kind}`)} lead={t("lead")} />
      <Stack>
        <ComparisonView comparison={comparison} />
      </Stack>
    </Page>
  );
}
