import type { Coordinates } from "./distance";

/** A part of the map, degrees. */
export interface Box {
  west: number;
  south: number;
  east: number;
  north: number;
}

const pair = /^(-?\d{1,3}(?:\.\d{1,15})?),\s?(-?\d{1,3}(?:\.\d{1,15})?)$/;

/** "latitude,longitude" as a point of the earth; null where the text is something else. */
export function readPoint(text: string): Coordinates | null {
  const [, latitude, longitude] = pair.exec(text)?.map(Number) ?? [];
  if (latitude === undefined || longitude === undefined) return null;
  return Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180 ? { latitude, longitude } : null;
}

/** "west,south,east,north"; null where that is no part of the map. */
export function readBox(text: string): Box | null {
  const [west, south, east, north, ...more] = text.split(",").map(Number);
  if (west === undefined || south === undefined || east === undefined || north === undefined) return null;
  const isOrdered = west <= east && south <= north;
  const isOnEarth = west >= -180 && east <= 180 && south >= -90 && north <= 90;
  return more.length === 0 && isOrdered && isOnEarth ? { west, south, east, north } : null;
}
