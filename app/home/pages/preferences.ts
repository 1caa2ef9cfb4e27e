import type { ActionFunctionArgs } from "@remix-run/node";
import { redirect } from "@remix-run/node";
import * as z from "zod";
import { themeCookie } from "~/app/platform/http/cookies.server";
import { pageLanguage } from "~/app/platform/http/page-language.server";
import { paths } from "~/app/platform/paths";

const preferences = z.object({
  theme: z.enum(["light", "dark", "device"]),
  /** a page of this portal; anything else would make this an open redirect */
  returnTo: z
    .string()
    .regex(/^\/(vi|en)(?:[/?]|$)/)
    .optional()
    .catch(undefined),
});

/** Keeps the reader's colours and leads back to the page they were on. */
export async function action({ request, params }: ActionFunctionArgs) {
  const lang = pageLanguage(params);
  const given = preferences.safeParse(Object.fromEntries(await request.formData()));
  if (!given.success) throw new Response(null, { status: 400 });
  const { theme, returnTo } = given.data;
  const cookie =
    theme === "device" ? await themeCookie.serialize("", { maxAge: 0 }) : await themeCookie.serialize(theme);
  return redirect(returnTo ?? paths.home(lang), { headers: { "Set-Cookie": cookie } });
}

export function loader({ params }: ActionFunctionArgs) {
  return redirect(paths.home(pageLanguage(params)));
}
