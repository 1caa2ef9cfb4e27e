import type { Language } from "../i18n/languages";
import { isLanguage } from "../i18n/languages";

/** The `:lang` segment, or the 404 page. */
export function pageLanguage(params: { lang?: string | undefined }): Language {
  if (isLanguage(params.lang)) return params.lang;
  throw new Response(null, { status: 404 });
}
