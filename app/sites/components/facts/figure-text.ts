import { formatNumber } from "~/app/platform/i18n/format";
import { useLanguage } from "~/app/platform/i18n/use-language";
import type { ZoneFigureKey } from "../../model/zone-figures";
import { figureUnits, zoneFigures } from "../../model/zone-figures";

/** A figure with its unit, as the registry of figures has it: "231,78 ha" */
export function useFigureText() {
  const lang = useLanguage();
  return ({ key, amount }: { key: string; amount: number }) => {
    const spec = zoneFigures[key as ZoneFigureKey];
    const unit = figureUnits[spec.unit][lang];
    return `${formatNumber(amount, lang, spec.decimals)}${unit === "%" ? "" : " "}${unit}`;
  };
}
