import type { ZoneFigureEntry } from "../views/zone-page";
import { isAmount } from "./zone-amounts";

/** Every newest published occupancy, whole or by phase, stands at 100 %. */
export function isFull(figures: readonly ZoneFigureEntry[]): boolean {
  const newest = new Map<string, number>();
  for (const { key, amount } of figures.filter(isAmount)) {
    if (key.endsWith("occupancy") && !newest.has(key)) newest.set(key, amount);
  }
  return newest.size > 0 && [...newest.values()].every((amount) => amount >= 100);
}
