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

export const lotSorts = ["relevance", "area-asc", "area-desc", "ready", "code"] as const;
export type LotSort = (typeof lotSorts)[number];

export const pageSizes = [20, 50, 100] as const;

/** Facets a reader can choose several values of. */
export const lotFacets = ["zone", "kind", "locality", "status", "sector"] as const;
export type LotFacet = (typeof lotFacets)[number];

export const lotRanges = ["areaMin", "areaMax", "powerMin", "waterMin"] as const;
