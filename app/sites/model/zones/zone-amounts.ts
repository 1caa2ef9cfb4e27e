import type { ZoneAmount, ZoneFigureEntry } from "../views/zone-page";
import type { ZoneFigureKey } from "./zone-figures";

export function isAmount(figure: ZoneFigureEntry): figure is ZoneAmount {
  return figure.amount !== null;
}

/** The newest published amount of a key, in figures that stand newest first. */
export function newestAmount(figures: readonly ZoneFigureEntry[], key: ZoneFigureKey): ZoneAmount | null {
  return figures.filter(isAmount).find((figure) => figure.key === key) ?? null;
}
