import type { i18n, TFunction } from "i18next";
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

type Translate = (key: string, ...given: unknown[]) => string;
type TranslatorFor = (...scope: unknown[]) => Translate;

/**
 * For rendering, where a page asks for some hundred texts: those that need no figures are looked up once. An heir,
 * because react-i18next copies an instance's own properties for every component.
 */
function forRendering(instance: i18n): i18n {
  const getFixedT = instance.getFixedT as unknown as TranslatorFor;
  const translators = new Map<string, Translate>();
  const known: TranslatorFor = (...scope) => {
    const name = JSON.stringify(scope);
    const translate = translators.get(name) ?? remembering(getFixedT(...scope));
    translators.set(name, translate);
    return translate;
  };
  return Object.assign(Object.create(instance), { getFixedT: known });
}

function remembering(translate: Translate): Translate {
  const texts = new Map<string, string>();
  const remembered: Translate = (key, ...given) => {
    if (given.length > 0) return translate(key, ...given);
    const text = texts.get(key) ?? translate(key);
    texts.set(key, text);
    return text;
  };
  // A translator carries its language and namespace, which <Trans> reads.
  return Object.assign(remembered, translate);
}

const rendering = { vi: forRendering(instances.vi), en: forRendering(instances.en) };

/** The instance that renders pages in this language. It never changes, so all requests may use it. */
export function i18nFor(language: Language) {
  return rendering[language];
}

/** Translates on the server, outside React: `translator("vi")("sites:lots.title")`. */
export function translator(language: Language): TFunction<typeof namespaces> {
  return shared.getFixedT(language) as TFunction<typeof namespaces>;
}

/** The texts of the namespace "common" alone, as `formErrors` reads them. */
export function formTexts(language: Language): TFunction<"common"> {
  return shared.getFixedT(language, "common");
}
