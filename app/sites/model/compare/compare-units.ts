import type { Bilingual } from "~/app/platform/i18n/languages";
import type { FigureUnit } from "../zones/zone-figures";
import { figureUnits } from "../zones/zone-figures";

const lotUnits = {
  kva: { vi: "kVA", en: "kVA" },
  km: { vi: "km", en: "km" },
  lots: { vi: "lô", en: "lots" },
} as const;

/** The unit a compared amount is stated in. */
export type CompareUnit = FigureUnit | keyof typeof lotUnits;

export const compareUnits: Record<CompareUnit, Bilingual> = { ...figureUnits, ...lotUnits };

/** Units of one quantity and how many of the first one of each is; all others stand for themselves. */
const sameQuantity: Partial<Record<CompareUnit, { quantity: CompareUnit; factor: number }>> = {
  ha: { quantity: "m2", factor: 10_000 },
  mva: { quantity: "kva", factor: 1000 },
};

/** An amount in the smallest unit of its quantity: 0.5 ha and 5,000 m² are the same. */
export function inBaseUnit(amount: number, unit: CompareUnit): { quantity: CompareUnit; amount: number } {
  const known = sameQuantity[unit];
  return known ? { quantity: known.quantity, amount: amount * known.factor } : { quantity: unit, amount };
}
