import type { LotHit } from "~/app/sites/model/lot-results";
import type { Coordinates } from "~/app/sites/model/places/distance";
import { distanceKm, earthRadiusKm } from "~/app/sites/model/places/distance";
import type { LotDocument } from "../lots";

/** What distance is measured from: a point, or by its key what lots hold their kilometres to (`kmTo`). */
export type Origin = Coordinates | string;

/** A lot as it comes from the engine: with the one distance that was asked for, if any. */
export type RetrievedLot = LotHit & Partial<Pick<LotDocument, "kmTo">>;

/** Meilisearch's earth is a little smaller than ours; so both mean the same kilometres. */
const engineRadiusMetres = 6_371_000;

export function withinFilter(from: Origin, km: number): string {
  if (typeof from === "string") return `${keptTo(from)} <= ${km}`;
  return `_geoRadius(${from.latitude}, ${from.longitude}, ${(km * engineRadiusMetres) / earthRadiusKm})`;
}

export function nearestFirst(from: Origin): string {
  if (typeof from === "string") return `${keptTo(from)}:asc`;
  return `_geoPoint(${from.latitude}, ${from.longitude}):asc`;
}

/** What `kmOf` needs of a document. */
export function retrievedFor(from: Origin | null): string[] {
  return typeof from === "string" ? [keptTo(from)] : ["latitude", "longitude"];
}

export function kmOf(from: Origin, lot: RetrievedLot): number | null {
  return typeof from === "string" ? (lot.kmTo?.[from] ?? null) : distanceKm(from, lot);
}

function keptTo(key: string): string {
  return `kmTo.${key}`;
}
