import type { LoaderFunctionArgs } from "@remix-run/node";
import { publicAnswer } from "~/app/platform/http/public-answer.server";
import { siteOrigin } from "~/app/platform/http/site-origin.server";
import { sitemap } from "../queries/feeds/sitemap.server";

/** GET /sitemap.xml */
export async function loader({ request }: Pick<LoaderFunctionArgs, "request">) {
  const body = await sitemap(siteOrigin(request));
  return publicAnswer(request, { body, mediaType: "application/xml", maxAgeSeconds: 900 });
}
