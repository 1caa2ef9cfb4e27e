import { formatNumber } from "~/app/platform/i18n/format";
import { useLanguage } from "~/app/platform/i18n/use-language";
import type { ZoneFigureEntry } from "../../model/views/zone-page";
import type { ZoneFigureKey } from "../../model/zones/zone-figures";
import { figureUnits, zoneFigures } from "../../model/zones/zone-figures";

/** A figure with its unit, as the registry of figures has it: "231,78 ha"; or the words in which it is said. */
export function useFigureText() {
  const lang = useLanguage();
  return ({ key, amount, words }: Pick<ZoneFigureEntry, "key" | "amount" | "words">) => {
    if (amount === null) return words?.[lang] ?? "";
    const spec = zoneFigures[key as ZoneFigureKey];
    const unit = figureUnits[spec.unit][lang];
    return `${formatNumber(amount, lang, spec.decimals)}${unit === "%" ? "" : " "}${unit}`;
  };
}
