import type { LotBounds } from "../lot-results";
import type { SliderScale } from "./slider-scale";

/** A slider over quarters, which are counted from year 0. */
export interface QuarterScale extends SliderScale {
  /** last day of the quarter, ISO */
  dayOf(quarter: number): string;
  quarterOf(day: string): number;
}

/** From the quarter of the first lot to that of the last; null where there is nothing to choose. */
export function quarterScale(bounds: LotBounds["readyBy"]): QuarterScale | null {
  if (!bounds) return null;
  const [min, max] = [quarterOf(bounds.min), quarterOf(bounds.max)];
  return min < max ? { min, max, step: 1, dayOf, quarterOf } : null;
}

function quarterOf(day: string): number {
  const [year = 0, month = 1] = day.split("-").map(Number);
  return year * 4 + Math.floor((month - 1) / 3);
}

function dayOf(quarter: number): string {
  const [year, first] = [Math.floor(quarter / 4), (quarter % 4) * 3];
  return new Date(Date.UTC(year, first + 3, 0)).toISOString().slice(0, 10);
}
