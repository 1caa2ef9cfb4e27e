import { problemResponse } from "~/app/platform/http/problem";
import { translator } from "~/app/platform/i18n/i18n.server";
import type { Language } from "~/app/platform/i18n/languages";

/**
 * A page leaves out conditions that make no sense and says so; a file goes on to people who have not seen the page,
 * so it is refused instead, with every such parameter named.
 */
export function refusedParameters(parameters: readonly string[], lang: Language): Response {
  const t = translator(lang);
  return problemResponse({
    type: "urn:ben-do:problem:invalid-parameters",
    title: t("sheets:refused.title"),
    status: 400,
    detail: t("sheets:refused.detail", { parameters: parameters.join(", ") }),
    errors: parameters.map((parameter) => ({ parameter })),
  });
}
