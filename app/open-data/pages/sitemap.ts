import type { LoaderFunctionArgs } from "@remix-run/node";
import { publicAnswer } from "~/app/platform/http/public-answer.server";
import { publicOrigin } from "~/app/platform/public-origin.server";
import { sitemap } from "../queries/feeds/sitemap.server";

/** GET /sitemap.xml */
export async function loader({ request }: Pick<LoaderFunctionArgs, "request">) {
  const body = await sitemap(publicOrigin);
  return publicAnswer(request, { body, mediaType: "application/xml", maxAgeSeconds: 900 });
}
