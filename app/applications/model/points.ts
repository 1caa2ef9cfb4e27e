import type { Language } from "~/app/platform/i18n/languages";
import { localNumber } from "~/app/scoring/text/number-text";

/** Points as people write them, whole ones without decimals: "14.50" is "14,50", "20.00" is "20". */
export function shortPoints(points: string, lang: Language): string {
  return localNumber(points.replace(/\.0+$/, ""), lang);
}
