import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { pageLanguage } from "~/app/platform/http/page-language.server";
import { pageMeta } from "~/app/platform/http/page-meta";
import { translator } from "~/app/platform/i18n/i18n.server";
import type { RouteHandle } from "~/app/platform/i18n/route-namespaces";
import { EmbeddedSearch } from "../components/embedded-search";
import { embeddedLots } from "../queries/embedded-lots.server";

// Small enough for other people's pages: no script of the portal's own runs in it but the one that tells its height.
export const handle: RouteHandle = { namespaces: ["open-data", "sites"], still: true };

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  ...pageMeta(data?.title),
  { name: "robots", content: "noindex" },
];

/** GET /{lang}/embed/lots: the search in a frame; `q` and the conditions of the list of lots. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const lang = pageLanguage(params);
  const found = await embeddedLots(new URL(request.url).searchParams, lang);
  return { title: translator(lang)("open-data:embed.title"), lang, found };
}

export default function EmbeddedLots() {
  const { lang, found } = useLoaderData<typeof loader>();
  return <EmbeddedSearch lang={lang} found={found} />;
}
