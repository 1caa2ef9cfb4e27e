import type { InfrastructureKind } from "../places/infrastructure";
import type { ZoneFigureKey } from "../zones/zone-figures";

export const compareGroups = [
  "place",
  "area",
  "price",
  "utilities",
  "readiness",
  "sectors",
  "distances",
  "criteria",
  "freshness",
] as const;
export type CompareGroup = (typeof compareGroups)[number];

/** Which of two values is better for whoever builds there; null where that depends on the project. */
export type Direction = "less" | "more" | null;

interface RowSpec<Key extends string> {
  key: Key;
  group: CompareGroup;
  better: Direction;
}

/**
 * What lots are compared by, and what is better. Only where the answer does not depend on the project: nobody wants
 * a higher rent, less power or a later day; whether more land is better, only the project knows.
 */
export const lotRows = [
  { key: "zone", group: "place", better: null },
  { key: "place", group: "place", better: null },
  { key: "placeBefore", group: "place", better: null },
  { key: "reservedFor", group: "place", better: null },
  { key: "area", group: "area", better: null },
  { key: "density", group: "area", better: null },
  { key: "rent", group: "price", better: "less" },
  { key: "power", group: "utilities", better: "more" },
  { key: "water", group: "utilities", better: "more" },
  { key: "wastewater", group: "utilities", better: "more" },
  { key: "status", group: "readiness", better: null },
  { key: "ready", group: "readiness", better: "less" },
  { key: "sectors", group: "sectors", better: null },
  { key: "criteria", group: "criteria", better: null },
  { key: "confirmed", group: "freshness", better: null },
  { key: "source", group: "freshness", better: null },
] as const satisfies readonly RowSpec<string>[];
export type LotRowKey = (typeof lotRows)[number]["key"];

/** To what distance is measured, as the crow flies; shorter is better. */
export const distanceRows: readonly InfrastructureKind[] = [
  "port",
  "expressway",
  "road",
  "bridge",
  "substation",
  "water_plant",
  "wastewater_plant",
  "raw_material_zone",
];

/** What zones are compared by beside their figures. */
export const zoneRows = [
  { key: "kind", group: "place", better: null },
  { key: "place", group: "place", better: null },
  { key: "placeBefore", group: "place", better: null },
  { key: "agency", group: "place", better: null },
  { key: "zoneStatus", group: "readiness", better: null },
  { key: "lotsOpen", group: "readiness", better: null },
  { key: "lotsComing", group: "readiness", better: null },
  { key: "welcome", group: "sectors", better: null },
  { key: "excluded", group: "sectors", better: null },
  { key: "criteria", group: "criteria", better: null },
  { key: "confirmed", group: "freshness", better: null },
] as const satisfies readonly RowSpec<string>[];
export type ZoneRowKey = (typeof zoneRows)[number]["key"];

/** Published figures of zones that are compared, in the order of the page. */
export const zoneFigureRows: readonly RowSpec<ZoneFigureKey>[] = [
  { key: "developer", group: "place", better: null },
  { key: "total-area", group: "area", better: null },
  { key: "leasable-area", group: "area", better: null },
  { key: "minimum-lot", group: "area", better: null },
  { key: "occupancy", group: "area", better: null },
  { key: "operating-term", group: "area", better: null },
  { key: "land-rent", group: "price", better: "less" },
  { key: "factory-rent", group: "price", better: "less" },
  { key: "infrastructure-fee", group: "price", better: "less" },
  { key: "management-fee", group: "price", better: "less" },
  { key: "payment-method", group: "price", better: null },
  { key: "deposit", group: "price", better: null },
  { key: "water-price", group: "price", better: "less" },
  { key: "wastewater-fee", group: "price", better: "less" },
  { key: "power-price-normal", group: "price", better: "less" },
  { key: "power-capacity", group: "utilities", better: "more" },
  { key: "water-capacity", group: "utilities", better: "more" },
  { key: "wastewater-capacity", group: "utilities", better: "more" },
  { key: "telecom", group: "utilities", better: null },
];

/** Rows whose name is a text of the page; figures of zones bring their own. */
export type RowName = LotRowKey | ZoneRowKey | InfrastructureKind;
