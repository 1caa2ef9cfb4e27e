import type { ActionFunctionArgs } from "@remix-run/node";
import { redirect } from "@remix-run/node";
import { themeCookie } from "~/app/platform/http/cookies.server";
import { answerForm } from "~/app/platform/http/form-reply.server";
import { pageLanguage } from "~/app/platform/http/page-language.server";
import { paths } from "~/app/platform/paths";
import { safeReturnPath } from "~/app/platform/return-path";
import { preferencesForm } from "../model/preferences-form";

/** Keeps the reader's colours and leads back to the page they were on. */
export async function action({ request, params }: ActionFunctionArgs) {
  const lang = pageLanguage(params);
  const answer = await answerForm(request, { schema: preferencesForm, lang }, async ({ theme, returnTo }) => {
    const cookie =
      theme === "device"
        ? await themeCookie.serialize("", { maxAge: 0 })
        : await themeCookie.serialize(theme);
    return redirect(safeReturnPath(returnTo) ?? paths.home(lang), { headers: { "Set-Cookie": cookie } });
  });
  // There is no page on which anything could be said of a form that only a program can get wrong.
  return answer instanceof Response ? answer : new Response(null, { status: 400 });
}

export function loader({ params }: ActionFunctionArgs) {
  return redirect(paths.home(pageLanguage(params)));
}
