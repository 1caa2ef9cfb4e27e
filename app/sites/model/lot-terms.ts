/** The words a list of lots is asked in. Without the schema that checks them, so that the browser need not load it. */
export const zoneKinds = ["park", "cluster"] as const;
export type ZoneKind = (typeof zoneKinds)[number];

export const lotStatuses = [
  "planned",
  "clearance",
  "construction",
  "ready",
  "reserved",
  "let",
  "suspended",
] as const;
export type LotStatus = (typeof lotStatuses)[number];

/** For whom law or programme keeps a lot (Resolution 198/2025/QH15, Art. 7). */
export const lotPurposes = ["sme", "hi_tech"] as const;
export type LotPurpose = (typeof lotPurposes)[number];

export const lotSorts = [
  "relevance",
  "area-asc",
  "area-desc",
  "rent-asc",
  "ready",
  "distance",
  "changed",
  "code",
] as const;
export type LotSort = (typeof lotSorts)[number];

export const pageSizes = [20, 50, 100] as const;

/** Facets a reader can choose several values of. */
export const lotFacets = ["zone", "kind", "locality", "status", "sector", "reserved"] as const;
export type LotFacet = (typeof lotFacets)[number];

/** Bounds on what a lot has: hectares, kVA, m³ a day, m³ a day, USD/m² for the remaining term. */
export const lotRanges = ["areaMin", "areaMax", "powerMin", "waterMin", "wastewaterMin", "rentMax"] as const;
export type LotRange = (typeof lotRanges)[number];

/** Three ways of looking at the same result. */
export const lotViews = ["list", "table", "map"] as const;
