import type { ParseKeys } from "i18next";
import { translator } from "~/app/platform/i18n/i18n.server";
import type { Bilingual } from "~/app/platform/i18n/languages";
import type { namespaces } from "~/app/platform/i18n/namespaces";

type Key = ParseKeys<typeof namespaces>;

/** A text of locales/ in both languages. */
export function both(key: Key, values: { vi: object; en: object } = { vi: {}, en: {} }): Bilingual {
  const say = (lang: "vi" | "en") =>
    (translator(lang) as unknown as (key: string, values: object) => string)(key, values[lang]);
  return { vi: say("vi"), en: say("en") };
}
