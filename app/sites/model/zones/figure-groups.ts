import type { ZoneFigureEntry } from "../views/zone-page";
import type { FigureKind, ZoneFigureKey } from "./zone-figures";
import { figureKinds, zoneFigures } from "./zone-figures";

export interface FigureGroup {
  kind: FigureKind;
  /** what is published; several entries of one key contradict each other and stand side by side */
  published: { key: ZoneFigureKey; entries: ZoneFigureEntry[] }[];
  /** what a data sheet should hold and nobody has published */
  missing: ZoneFigureKey[];
}

const allKeys = Object.keys(zoneFigures) as ZoneFigureKey[];

/** Figures of a phase or a part are only asked of zones that have them. */
const isPart = (key: string) => key.startsWith("phase-") || key.startsWith("infrastructure-capital-");

/** A zone's figures in the order of its data sheet, each group with its gaps. */
export function groupFigures(figures: readonly ZoneFigureEntry[]): FigureGroup[] {
  return figureKinds.map((kind) => {
    const keys = allKeys.filter((key) => zoneFigures[key].kind === kind);
    const entriesOf = (key: ZoneFigureKey) => figures.filter((figure) => figure.key === key);
    // A whole that is only published by its phases is published.
    const inPhases = (key: ZoneFigureKey) => figures.some((figure) => figure.key === `phase-1-${key}`);
    return {
      kind,
      published: keys
        .map((key) => ({ key, entries: entriesOf(key) }))
        .filter(({ entries }) => entries.length > 0),
      missing: keys.filter((key) => !isPart(key) && entriesOf(key).length === 0 && !inPhases(key)),
    };
  });
}
