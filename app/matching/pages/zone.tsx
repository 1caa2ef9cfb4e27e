import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { CriteriaHere } from "~/app/criteria/components/criteria-here";
import { linkedData, originOf } from "~/app/platform/http/linked-data";
import { pageLanguage } from "~/app/platform/http/page-language.server";
import { pageMeta } from "~/app/platform/http/page-meta";
import type { RouteHandle } from "~/app/platform/i18n/route-namespaces";
import { ZoneView } from "~/app/sites/components/zone-page/zone-view";
import { zoneDescription, zonePageData } from "~/app/sites/model/linked-data";
import { zoneFullTitle } from "~/app/sites/model/zone-name";
import { zoneWithCriteria } from "../queries/place-pages.server";

export const handle: RouteHandle = { namespaces: ["sites", "place", "map"] };

export const meta: MetaFunction<typeof loader> = ({ data, matches }) => [
  ...pageMeta(data?.title, data?.description),
  ...(data ? [linkedData(...zonePageData(data.zone, originOf(matches), data.lang))] : []),
];

export async function loader({ params }: LoaderFunctionArgs) {
  const lang = pageLanguage(params);
  const page = await zoneWithCriteria(params.zoneId ?? "");
  if (!page) throw new Response(null, { status: 404 });
  const title = zoneFullTitle(page.zone.name, page.zone.kind)[lang];
  return { lang, title, description: zoneDescription(page.zone, lang), ...page };
}

export default function Zone() {
  const { zone, criteria } = useLoaderData<typeof loader>();
  return <ZoneView zone={zone} criteria={<CriteriaHere criteria={criteria} />} />;
}
