import type { LotQuery } from "../lot-query";
import type { GradualNeed, LotNeed } from "./lot-needs";
import { isGradual, without } from "./lot-needs";

/** How far from a place a reader may ask; see lotQuery. */
const distances = { smallest: 0.1, largest: 500 };
const dayMs = 24 * 3600 * 1000;
const firstDay = Date.parse("2026-01-01");

/** Which end of what lots have lies nearest to the bound: the most power for a minimum, the lowest rent for a maximum. */
export const nearestEnd: Record<GradualNeed, "min" | "max"> = {
  areaMin: "max",
  areaMax: "min",
  powerMin: "max",
  waterMin: "max",
  wastewaterMin: "max",
  rentMax: "min",
  readyBy: "min",
  within: "min",
};

/**
 * The query with one need eased: a bound moved just so far that the nearest lot comes in, to a number people would
 * type; anything else given up. Given up as well is a bound for which no lot has a value, or none within what may be
 * asked.
 *
 * @param nearest in the need's own unit; a day as milliseconds since 1970
 */
export function relaxed(query: LotQuery, need: LotNeed, nearest: number | null): LotQuery {
  const free = without(query, need);
  if (!isGradual(need)) return free;
  if (need === "readyBy") return laterReady(query, nearest);
  if (nearest === null) return free;
  const bound = nearestEnd[need] === "max" ? roundedDown(nearest) : roundedUp(nearest);
  if (need !== "within") return { ...free, [need]: bound };
  return bound > distances.largest ? free : { ...free, within: Math.max(distances.smallest, bound) };
}

/** Until the next day on which a lot is ready; where none has a day, with those of which none is published. */
function laterReady({ readyBy, undated, ...query }: LotQuery, nearest: number | null): LotQuery {
  if (nearest === null)
    return { ...query, page: 1, readyBy: undated ? undefined : readyBy, undated: !undated };
  return { ...query, page: 1, readyBy: isoDay(nearest), undated };
}

/** How much of a need a changed query gives up: from nothing (0) to all of a bound (1), and more for a choice or words. */
export function changeOf(query: LotQuery, changed: LotQuery, need: LotNeed): number {
  if (need === "q") return 2;
  if (!isGradual(need)) return 1.5;
  const [before, after] = [amount(query, need), amount(changed, need)];
  if (after === null) return 1;
  const larger = Math.max(before ?? 0, after);
  return larger === 0 ? 0 : Math.abs(after - (before ?? 0)) / larger;
}

/** A bound as a number; of a day, the days since this portal's first, so that a year counts for more than a month. */
function amount(query: LotQuery, need: GradualNeed): number | null {
  if (need === "readyBy") {
    if (query.readyBy === undefined || query.undated) return null;
    return Math.max(0, Date.parse(query.readyBy) - firstDay) / dayMs;
  }
  return query[need] ?? null;
}

/** Two digits that count: 8,230 is 8,200, and 8,300 upwards. */
export function roundedDown(value: number): number {
  return rounded(value, (steps) => Math.floor(steps + 1e-9));
}

export function roundedUp(value: number): number {
  return rounded(value, (steps) => Math.ceil(steps - 1e-12));
}

function rounded(value: number, whole: (steps: number) => number): number {
  if (value <= 0) return 0;
  const step = 10 ** (Math.floor(Math.log10(value)) - 1);
  return Number((whole(value / step) * step).toPrecision(12));
}

function isoDay(time: number): string {
  return new Date(time).toISOString().slice(0, 10);
}
