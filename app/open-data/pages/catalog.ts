import type { LoaderFunctionArgs } from "@remix-run/node";
import { publicAnswer } from "~/app/platform/http/public-answer.server";
import { publicOrigin } from "~/app/platform/public-origin.server";
import { catalogue } from "../queries/feeds/catalogue.server";

/** GET /catalog.jsonld: what data there is, as DCAT 3 describes it. */
export async function loader({ request }: Pick<LoaderFunctionArgs, "request">) {
  const body = await catalogue(publicOrigin);
  return publicAnswer(request, { body, mediaType: "application/ld+json", maxAgeSeconds: 900 });
}
