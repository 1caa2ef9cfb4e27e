import type { TFunction } from "i18next";
import { createInstance } from "i18next";
import { initReactI18next } from "react-i18next";
import type { Language } from "./languages";
import { i18nOptions, namespaces } from "./namespaces";
import { resources } from "./resources";

const shared = createInstance({
  ...i18nOptions,
  resources,
  ns: [...namespaces],
  lng: "vi",
  initAsync: false,
});
shared.use(initReactI18next).init();

const instances = {
  vi: shared.cloneInstance({ lng: "vi", initAsync: false }),
  en: shared.cloneInstance({ lng: "en", initAsync: false }),
} satisfies Record<Language, unknown>;

// For each component with texts react-i18next copies the instance's own properties; heirs have none to copy.
const heirs: typeof instances = { vi: Object.create(instances.vi), en: Object.create(instances.en) };

/** The instance that renders pages in this language. It never changes, so all requests may use it. */
export function i18nFor(language: Language) {
  return heirs[language];
}

/** Translates on the server, outside React: `translator("vi")("sites:lots.title")`. */
export function translator(language: Language): TFunction<typeof namespaces> {
  return shared.getFixedT(language) as TFunction<typeof namespaces>;
}

/** The texts of the namespace "common" alone, as `formErrors` reads them. */
export function formTexts(language: Language): TFunction<"common"> {
  return shared.getFixedT(language, "common");
}
