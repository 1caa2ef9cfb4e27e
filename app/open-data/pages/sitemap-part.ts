import type { LoaderFunctionArgs } from "@remix-run/node";
import { publicAnswer } from "~/app/platform/http/public-answer.server";
import { publicOrigin } from "~/app/platform/public-origin.server";
import { sitemapPart } from "../queries/feeds/sitemap.server";

/** GET /sitemaps/1.xml and so on, where there are too many pages for one file. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const number = /^(\d{1,4})\.xml$/.exec(params.part ?? "")?.[1];
  const body = await sitemapPart(publicOrigin, Number(number ?? 0));
  if (body === null) throw new Response(null, { status: 404 });
  return publicAnswer(request, { body, mediaType: "application/xml", maxAgeSeconds: 900 });
}
