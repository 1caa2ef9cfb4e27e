import { formatDate, formatNumber } from "~/app/platform/i18n/format";
import type { Bilingual, Language } from "~/app/platform/i18n/languages";

/** The same thing said in both languages. */
export function inBoth(say: (lang: Language) => string): Bilingual {
  return { vi: say("vi"), en: say("en") };
}

/** A number with its unit in both languages; null stays null: not published. */
export function quantity(amount: number | null, unit: Bilingual | string, digits = 2): Bilingual | null {
  if (amount === null) return null;
  const word = (lang: Language) => (typeof unit === "string" ? unit : unit[lang]);
  const gap = word("en") === "%" ? "" : " ";
  return inBoth((lang) => `${formatNumber(amount, lang, digits)}${gap}${word(lang)}`);
}

export function day(iso: string | null): Bilingual | null {
  return iso === null ? null : inBoth((lang) => formatDate(iso, lang));
}
