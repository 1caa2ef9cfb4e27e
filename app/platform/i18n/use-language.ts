import { useContext } from "react";
import { I18nContext } from "react-i18next";
import type { Language } from "./languages";
import { defaultLanguage, isLanguage } from "./languages";

/** The language of the page being rendered. Read from the context alone: every row of a list asks for it. */
export function useLanguage(): Language {
  const language = useContext(I18nContext)?.i18n?.language;
  return isLanguage(language) ? language : defaultLanguage;
}
