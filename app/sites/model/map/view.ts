import type { Coordinates } from "../places/distance";
import type { Position, Shape } from "../places/geometry";

/** West, south, east, north, degrees: the order of GeoJSON and of `bbox` in the list's address. */
export type Box = readonly [west: number, south: number, east: number, north: number];

/** A place and how far around it, as `near` and `within` of the list's address say. */
export interface Circle {
  centre: Coordinates;
  km: number;
}

/** Bến Tre's three islands with their sea, where nothing better is known. */
export const provinceBox: Box = [106.02, 9.78, 106.82, 10.4];

const short = (degrees: number, digits: number) => Number(degrees.toFixed(digits));

export function boxText(box: Box): string {
  return box.map((degrees) => short(degrees, 4)).join(",");
}

/** A box as an address says it; null when it makes none. */
export function boxOf(text: string | undefined): Box | null {
  const [west, south, east, north] = (text ?? "").split(",").map(Number);
  if (west === undefined || south === undefined || east === undefined || north === undefined) return null;
  return [west, south, east, north].every(Number.isFinite) && west < east && south < north
    ? [west, south, east, north]
    : null;
}

export function holds([west, south, east, north]: Box, { latitude, longitude }: Coordinates): boolean {
  return longitude >= west && longitude <= east && latitude >= south && latitude <= north;
}

/** Whether any corner of a shape lies in a box. */
export function touches(box: Box, shape: Shape): boolean {
  return cornersOf(shape).some(([longitude, latitude]) => holds(box, { latitude, longitude }));
}

function cornersOf(shape: Shape): readonly Position[] {
  if (shape.type === "Point") return [shape.coordinates];
  return shape.type === "LineString" ? shape.coordinates : shape.coordinates.flat();
}

/** The smallest box around places, with a margin; null around none. */
export function boxAround(places: readonly Coordinates[], margin = 0.012): Box | null {
  if (places.length === 0) return null;
  let box: [number, number, number, number] = [180, 90, -180, -90];
  for (const { latitude, longitude } of places) {
    const [west, south, east, north] = box;
    box = [
      Math.min(west, longitude),
      Math.min(south, latitude),
      Math.max(east, longitude),
      Math.max(north, latitude),
    ];
  }
  const [west, south, east, north] = box;
  return [west - margin, south - margin, east + margin, north + margin];
}

export function coordinatesText({ latitude, longitude }: Coordinates): string {
  return `${short(latitude, 5)},${short(longitude, 5)}`;
}

/** "latitude,longitude" as an address says it; null when it names something else. */
export function coordinatesOf(text: string | undefined): Coordinates | null {
  const match = /^(-?\d{1,2}(?:\.\d+)?),(-?\d{1,3}(?:\.\d+)?)$/.exec(text ?? "");
  if (!match) return null;
  const [latitude, longitude] = [Number(match[1]), Number(match[2])];
  return Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180 ? { latitude, longitude } : null;
}
