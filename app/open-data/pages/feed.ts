import type { LoaderFunctionArgs } from "@remix-run/node";
import { identifier } from "~/app/platform/bounds";
import { pageLanguage } from "~/app/platform/http/page-language.server";
import { publicAnswer } from "~/app/platform/http/public-answer.server";
import { publicOrigin } from "~/app/platform/public-origin.server";
import { lotFeed } from "../queries/feeds/lot-feed.server";

/** GET /{lang}/feed.atom: new and changed lots, of one zone with `zone`. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const lang = pageLanguage(params);
  const zone = identifier.nullable().safeParse(new URL(request.url).searchParams.get("zone"));
  if (!zone.success) throw new Response(null, { status: 404 });
  const body = await lotFeed({ origin: publicOrigin, lang, zoneId: zone.data });
  return publicAnswer(request, { body, mediaType: "application/atom+xml", maxAgeSeconds: 300 });
}
