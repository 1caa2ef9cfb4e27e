import type { LoaderFunctionArgs } from "@remix-run/node";
import { pageLanguage } from "~/app/platform/http/page-language.server";
import { publicAnswer } from "~/app/platform/http/public-answer.server";
import { publicOrigin } from "~/app/platform/public-origin.server";
import { lotFeed } from "../queries/feeds/lot-feed.server";

/** GET /{lang}/feed.atom: new and changed lots, of one zone with `zone`. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const lang = pageLanguage(params);
  const zoneId = new URL(request.url).searchParams.get("zone");
  const body = await lotFeed({ origin: publicOrigin, lang, zoneId });
  return publicAnswer(request, { body, mediaType: "application/atom+xml", maxAgeSeconds: 300 });
}
