import type { LoaderFunctionArgs } from "@remix-run/node";
import { redirect } from "@remix-run/node";
import { languageCookie } from "~/app/platform/http/cookies.server";
import { negotiateLanguage } from "~/app/platform/i18n/languages";
import { paths } from "~/app/platform/paths";

export async function loader({ request }: LoaderFunctionArgs) {
  const chosen = await languageCookie.parse(request.headers.get("Cookie"));
  return redirect(paths.home(negotiateLanguage(chosen, request.headers.get("Accept-Language"))), {
    headers: { Vary: "Cookie, Accept-Language" },
  });
}
