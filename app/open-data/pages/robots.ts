import type { LoaderFunctionArgs } from "@remix-run/node";
import { publicAnswer } from "~/app/platform/http/public-answer.server";
import { publicOrigin } from "~/app/platform/public-origin.server";

/** What belongs to one person, or is work in progress, is of no use to a search engine. */
const closed = [
  "office",
  "applications",
  "apply",
  "sign-in",
  "register",
  "sign-out",
  "saved",
  "alerts",
  "embed",
  "questions",
  "search",
  "lots/*/ask",
  "zones/*/ask",
];

/** GET /robots.txt */
export function loader({ request }: Pick<LoaderFunctionArgs, "request">) {
  const rules = closed.map((path) => `Disallow: /*/${path}`);
  const body = ["User-agent: *", ...rules, "", `Sitemap: ${publicOrigin}/sitemap.xml`, ""].join("\n");
  return publicAnswer(request, { body, mediaType: "text/plain", maxAgeSeconds: 3600 });
}
