import type { Language } from "~/app/platform/i18n/languages";
import { rational, shortDecimal } from "~/app/scoring/exact/rational";
import { localNumber } from "~/app/scoring/text/number-text";

/** A model's decimal as people write it, without trailing zeros: 0.5 is "0,5" in Vietnamese. */
export function decimalText(value: number | string, lang: Language): string {
  return localNumber(shortDecimal(rational(value)), lang);
}
