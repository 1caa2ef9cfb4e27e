import type { LoaderFunctionArgs } from "@remix-run/node";
import { pageLanguage } from "~/app/platform/http/page-language.server";
import { publicJson } from "~/app/platform/http/public-answer.server";
import { orRefuse } from "~/app/platform/http/refused.server";
import { countQuickUse } from "~/app/platform/rate-limit.server";
import { readSearch } from "../model/search-params";
import { suggestions } from "../queries/found-view.server";

/** A typist asks three times a second, a whole office may share one address. */
const perAddress = { name: "suggestions", points: 1200, perSeconds: 60 };
const maxAgeSeconds = 30;

/** GET /{lang}/search/suggestions?q=: what stands below the box while a reader types. */
export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const lang = pageLanguage(params);
  await orRefuse(countQuickUse(perAddress, context.clientAddress));
  const { q } = readSearch(new URL(request.url).searchParams);
  return publicJson(request, await suggestions(q, lang), { maxAgeSeconds });
}
