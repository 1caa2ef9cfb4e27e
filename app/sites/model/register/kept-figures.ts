import type { LotFigure } from "../figure-dates";
import type { LotPurpose, LotStatus } from "../lot-terms";

/**
 * The figures of a lot that the office can change, in the order of its form. Sectors can only be confirmed: they, the
 * code and the shape come with the zone's plan.
 */
export const keptFigures = [
  "status",
  "reserved",
  "ready",
  "area",
  "density",
  "rent",
  "power",
  "water",
  "wastewater",
] as const satisfies readonly LotFigure[];
export type KeptFigure = (typeof keptFigures)[number];

/** Their values; null is "not published", or kept for nobody. */
export interface KeptValues extends Record<KeptFigure, string | number | null> {
  status: LotStatus;
  reserved: LotPurpose | null;
  /** ISO day */
  ready: string | null;
  /** m² */
  area: number;
  /** per cent of the lot that may be built on */
  density: number | null;
  /** USD/m² for the remaining term */
  rent: number | null;
  /** kVA */
  power: number | null;
  /** m³ a day, as the next */
  water: number | null;
  wastewater: number | null;
}

export interface FigureChange {
  figure: KeptFigure;
  before: string | number | null;
  after: string | number | null;
}

export function changedFigures(before: KeptValues, after: KeptValues): FigureChange[] {
  return keptFigures.flatMap((figure) =>
    before[figure] === after[figure] ? [] : [{ figure, before: before[figure], after: after[figure] }],
  );
}
