import type { LotQuery } from "~/app/sites/model/lot-query";
import type { LotFacet, LotRange } from "~/app/sites/model/lot-terms";
import { lotFacets } from "~/app/sites/model/lot-terms";
import { readBox } from "~/app/sites/model/places/where";
import type { LotDocument } from "../lots";
import type { Origin } from "./lot-distance";
import { withinFilter } from "./lot-distance";

export const facetAttributes = {
  zone: "zoneId",
  kind: "zoneKind",
  locality: "localityIds",
  status: "status",
  sector: "sectors",
  reserved: "reservedFor",
} as const satisfies Record<LotFacet, keyof LotDocument>;

export const rangeAttributes = {
  areaMin: "areaM2",
  areaMax: "areaM2",
  powerMin: "powerKva",
  waterMin: "waterM3Day",
  wastewaterMin: "wastewaterM3Day",
  rentMax: "rentUsdM2Term",
  readyBy: "readyOrder",
} as const satisfies Record<LotRange | "readyBy", keyof LotDocument>;

/** Half of the last digit in which areas are published: hundredths of a hectare. */
const halfStep = 50;

/** The smallest area, in square metres, that reads as at least so many hectares with two decimals. */
export function leastArea(hectares: number): number {
  return publishedArea(hectares) - halfStep;
}

/** The area, in square metres, from which on it reads as more than so many hectares with two decimals. */
export function areaBeyond(hectares: number): number {
  return publishedArea(hectares) + halfStep;
}

function publishedArea(hectares: number): number {
  return Math.round(Number((hectares * 100).toFixed(6))) * 100;
}

/** Alternatives within a facet, all conditions together. */
export function lotFilter(query: LotQuery, near: Origin | null): (string | string[])[] {
  const chosen = lotFacets
    .filter((facet) => query[facet].length > 0)
    .map((facet) => query[facet].map((value) => `${facetAttributes[facet]} = ${JSON.stringify(value)}`));
  const { areaMin, areaMax, readyBy } = query;
  const bounds = [
    bound("areaM2", ">=", areaMin === undefined ? undefined : leastArea(areaMin)),
    bound("areaM2", "<", areaMax === undefined ? undefined : areaBeyond(areaMax)),
    bound("powerKva", ">=", query.powerMin),
    bound("waterM3Day", ">=", query.waterMin),
    bound("wastewaterM3Day", ">=", query.wastewaterMin),
    bound("rentUsdM2Term", "<=", query.rentMax),
    ...(near !== null && query.within !== undefined ? [withinFilter(near, query.within)] : []),
    ...(query.bbox === undefined ? [] : boxFilter(query.bbox)),
  ].flat();
  return [...chosen, ...bounds, ...(readyBy === undefined ? [] : [readyFilter(readyBy, query.undated)])];
}

function bound(attribute: string, sign: ">=" | "<=" | "<", value: number | undefined): string[] {
  return value === undefined ? [] : [`${attribute} ${sign} ${value}`];
}

function readyFilter(readyBy: string, undated: boolean): string[] {
  const dated = `readyOrder <= ${Date.parse(readyBy) / 1000}`;
  return undated ? [dated, "readyOrder IS NULL"] : [dated];
}

function boxFilter(bbox: string): string[] {
  const box = readBox(bbox);
  if (!box) return [];
  return [`_geoBoundingBox([${box.north}, ${box.east}], [${box.south}, ${box.west}])`];
}
