import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { pageLanguage } from "~/app/platform/http/page-language.server";
import { pageMeta } from "~/app/platform/http/page-meta";
import { translator } from "~/app/platform/i18n/i18n.server";
import type { RouteHandle } from "~/app/platform/i18n/route-namespaces";
import { LotView } from "../components/lots/lot-view";
import { zoneTitle } from "../model/zone-name";
import { lotPage } from "../queries/lot-page.server";

export const handle: RouteHandle = { namespaces: ["sites"] };

export const meta: MetaFunction<typeof loader> = ({ data }) => pageMeta(data?.title);

export async function loader({ params }: LoaderFunctionArgs) {
  const lang = pageLanguage(params);
  const lot = await lotPage(params.lotId ?? "");
  if (!lot) throw new Response(null, { status: 404 });
  const name = translator(lang)("sites:lot.name", { code: lot.code });
  return { title: `${name}, ${zoneTitle(lot.zone.name, lot.zone.kind)[lang]}`, lot };
}

export default function Lot() {
  const { lot } = useLoaderData<typeof loader>();
  return <LotView lot={lot} />;
}
