import { createInstance } from "i18next";
import resourcesToBackend from "i18next-resources-to-backend";
import { initReactI18next } from "react-i18next";
import type { Language } from "./languages";
import { i18nOptions } from "./namespaces";

const files = import.meta.glob<{ default: Record<string, unknown> }>("/locales/*/*.json");

/** Starts translations in the browser with the namespaces the first page needs; others load when a page asks. */
export async function startI18n(language: Language, namespaces: readonly string[]) {
  const instance = createInstance({ ...i18nOptions, lng: language, ns: [...namespaces] });
  await instance
    .use(resourcesToBackend((lng: string, ns: string) => files[`/locales/${lng}/${ns}.json`]?.()))
    .use(initReactI18next)
    .init();
  return instance;
}
