import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { pageLanguage } from "~/app/platform/http/page-language.server";
import { pageMeta } from "~/app/platform/http/page-meta";
import type { RouteHandle } from "~/app/platform/i18n/route-namespaces";
import { ZoneView } from "../components/zones/zone-view";
import { zoneFullTitle } from "../model/zone-name";
import { zonePage } from "../queries/zone-page.server";

export const handle: RouteHandle = { namespaces: ["sites"] };

export const meta: MetaFunction<typeof loader> = ({ data }) => pageMeta(data?.title);

export async function loader({ params }: LoaderFunctionArgs) {
  const lang = pageLanguage(params);
  const zone = await zonePage(params.zoneId ?? "");
  if (!zone) throw new Response(null, { status: 404 });
  return { title: zoneFullTitle(zone.name, zone.kind)[lang], zone };
}

export default function Zone() {
  const { zone } = useLoaderData<typeof loader>();
  return <ZoneView zone={zone} />;
}
