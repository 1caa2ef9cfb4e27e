import type { Database } from "~/app/platform/database/connect.server";
import { Prisma } from "~/prisma/generated/client";
import type { LotAsk } from "~/search/lot-search/lot-answer";
import { kmToEach, loadLandmarks } from "~/search/places/landmarks";
import type { Coordinates } from "../../model/places/distance";
import { earthRadiusKm } from "../../model/places/distance";

/** A query as the database is asked it. */
export interface MeasuredAsk extends LotAsk {
  /** kilometres from what `near` names to "Lot" l; null where it names nothing */
  away: Prisma.Sql | null;
}

/** Gives queries their distances; those to one thing are reckoned once, however many queries measure from it. */
export function measuring(db: Database) {
  const known = new Map<string, Promise<Prisma.Sql>>();
  const kept = (key: string) => {
    const reckoned = known.get(key) ?? toShapes(db, key);
    known.set(key, reckoned);
    return reckoned;
  };
  const awayFrom = async (near: LotAsk["near"]) => {
    if (near === null) return null;
    return typeof near === "string" ? kept(near) : fromPoint(near);
  };
  return async <Ask extends LotAsk>(ask: Ask): Promise<Ask & MeasuredAsk> => ({
    ...ask,
    away: await awayFrom(ask.near),
  });
}

/** As app/sites/model/places/distance.ts has it. */
function fromPoint({ latitude, longitude }: Coordinates): Prisma.Sql {
  return Prisma.sql`(2 * ${earthRadiusKm}::float8 * asin(least(1, sqrt(
    sin(radians(l.latitude - ${latitude}::float8) / 2) ^ 2
    + cos(radians(${latitude}::float8)) * cos(radians(l.latitude))
      * sin(radians(l.longitude - ${longitude}::float8) / 2) ^ 2))))`;
}

/** The very kilometres that the search engine is given. */
async function toShapes(db: Database, key: string): Promise<Prisma.Sql> {
  const [landmarks, lots] = await Promise.all([
    loadLandmarks(db, key),
    db.lot.findMany({ select: { id: true, latitude: true, longitude: true } }),
  ]);
  const km = Object.fromEntries(lots.map((lot) => [lot.id, kmToEach(lot, landmarks)[key]]));
  return Prisma.sql`(${JSON.stringify(km)}::jsonb ->> l.id)::float8`;
}
