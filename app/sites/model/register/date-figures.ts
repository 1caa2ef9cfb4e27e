import type { LotFigure, LotFigureDates } from "../figure-dates";
import { lotFigures } from "../figure-dates";
import type { FigureChange, KeptValues } from "./kept-figures";
import { keptFigures } from "./kept-figures";

interface LotDates {
  dates: LotFigureDates;
  values: KeptValues;
  /** ISO days: when the lot came into the portal, and what its figures' confirmations are known by as a whole */
  createdOn: string;
  confirmedOn: string;
}

/**
 * The dates of a lot with those of its published figures filled in that bear none: they came with the lot and were
 * last confirmed when the lot was.
 */
export function wholeDates({ dates, values, createdOn, confirmedOn }: LotDates): LotFigureDates {
  const added = Object.values(dates).reduce((day, own) => earlier(day, own.added), createdOn);
  const asTheLot = { added: earlier(added, confirmedOn), changed: earlier(added, confirmedOn) };
  const published = ["sectors", ...keptFigures.filter((figure) => values[figure] !== null)] as const;
  const filled = published.map((figure) => [figure, { ...asTheLot, confirmed: confirmedOn }] as const);
  return { ...Object.fromEntries(filled), ...dates };
}

interface Said {
  /** whole, as above */
  dates: LotFigureDates;
  changes: readonly FigureChange[];
  /** the figures that were said to hold still */
  holds: readonly LotFigure[];
  /** ISO day */
  today: string;
}

/** Those of them that can be confirmed: dated, and not changed at the same time, which confirms them already. */
export function confirmedFigures({ dates, changes, holds }: Said): LotFigure[] {
  const changed = new Set<LotFigure>(changes.map(({ figure }) => figure));
  return lotFigures.filter((figure) => dates[figure] && holds.includes(figure) && !changed.has(figure));
}

/**
 * What a day's work makes of the dates. What changed is as new as the day, what was confirmed was confirmed on it, all
 * else stays. A figure that is withdrawn keeps its dates: that it is no longer published is dated too. No date goes
 * back, whatever the clock says.
 */
export function dateFigures(said: Said): LotFigureDates {
  const { dates, changes, today } = said;
  const changed = changes.map(({ figure, before }) => {
    const own = dates[figure];
    const day = later(today, own?.confirmed);
    return [
      figure,
      { added: before === null || !own ? day : own.added, changed: day, confirmed: day },
    ] as const;
  });
  const confirmed = confirmedFigures(said).flatMap((figure) => {
    const own = dates[figure];
    return own ? [[figure, { ...own, confirmed: later(today, own.confirmed) }] as const] : [];
  });
  return { ...dates, ...Object.fromEntries([...changed, ...confirmed]) };
}

function earlier(one: string, other: string): string {
  return one < other ? one : other;
}

function later(one: string, other: string | undefined): string {
  return other !== undefined && other > one ? other : one;
}
