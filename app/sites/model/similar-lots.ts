/** What two lots are compared by. */
export interface LotTraits {
  areaM2: number;
  powerKva: number | null;
  waterM3Day: number | null;
  wastewaterM3Day: number | null;
  /** keys of the sectors that may settle */
  sectors: readonly string[];
  /** ISO day; null when not published */
  readyFrom: string | null;
}

/** How much each difference weighs; together 1. */
const weights = { area: 0.35, sectors: 0.3, utilities: 0.2, readiness: 0.15 } as const;

/** A figure nobody has published is neither near nor far. */
const unknown = 0.5;
/** A lot of four times the size is another kind of lot. */
const farRatio = 4;
/** Two years of waiting are as far apart as it gets. */
const farDays = 730;
const dayMs = 24 * 3600 * 1000;

/**
 * How unlike two lots are, from 0 (the same in everything) to 1: a weighted mean of the ratio of their areas, the sectors
 * they do not share, the ratios of power, water and wastewater, and the days between their hand-overs. Symmetric.
 */
export function unlikeness(a: LotTraits, b: LotTraits): number {
  return (
    weights.area * ratioGap(a.areaM2, b.areaM2) +
    weights.sectors * sectorGap(a.sectors, b.sectors) +
    weights.utilities * utilityGap(a, b) +
    weights.readiness * readinessGap(a.readyFrom, b.readyFrom)
  );
}

/** No zone gives more than so many of the likes, or the nearest streets would hide the rest of the province. */
const mostOfOneZone = 3;

/** The most alike first, of several zones; equal ones by id, so that the order never changes by itself. */
export function mostAlike<Lot extends LotTraits & { id: string; zoneId: string }>(
  lot: LotTraits,
  others: readonly Lot[],
  count: number,
): Lot[] {
  const ordered = others
    .map((other) => ({ other, gap: unlikeness(lot, other) }))
    .sort((a, b) => a.gap - b.gap || (a.other.id < b.other.id ? -1 : 1))
    .map(({ other }) => other);
  const ofZone = new Map<string, number>();
  return ordered
    .filter(({ zoneId }) => {
      const before = ofZone.get(zoneId) ?? 0;
      ofZone.set(zoneId, before + 1);
      return before < mostOfOneZone;
    })
    .slice(0, count);
}

function ratioGap(a: number | null, b: number | null): number {
  if (a === null || b === null) return unknown;
  if (a <= 0 || b <= 0) return a === b ? 0 : 1;
  return Math.min(1, Math.abs(Math.log(a / b)) / Math.log(farRatio));
}

function utilityGap(a: LotTraits, b: LotTraits): number {
  const gaps = [
    ratioGap(a.powerKva, b.powerKva),
    ratioGap(a.waterM3Day, b.waterM3Day),
    ratioGap(a.wastewaterM3Day, b.wastewaterM3Day),
  ];
  return gaps.reduce((sum, gap) => sum + gap, 0) / gaps.length;
}

/** One minus the share of common sectors among all of both (Jaccard). */
function sectorGap(a: readonly string[], b: readonly string[]): number {
  if (a.length === 0 || b.length === 0) return unknown;
  const shared = sharedSectors(a, b);
  return 1 - shared / (new Set([...a, ...b]).size || 1);
}

export function sharedSectors(a: readonly string[], b: readonly string[]): number {
  const theirs = new Set(b);
  return [...new Set(a)].filter((sector) => theirs.has(sector)).length;
}

function readinessGap(a: string | null, b: string | null): number {
  if (a === null || b === null) return unknown;
  return Math.min(1, Math.abs(Date.parse(a) - Date.parse(b)) / dayMs / farDays);
}
