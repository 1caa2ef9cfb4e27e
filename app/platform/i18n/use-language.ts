import { useTranslation } from "react-i18next";
import type { Language } from "./languages";
import { defaultLanguage, isLanguage } from "./languages";

/** The language of the page being rendered. */
export function useLanguage(): Language {
  const { i18n } = useTranslation("common");
  return isLanguage(i18n.language) ? i18n.language : defaultLanguage;
}
