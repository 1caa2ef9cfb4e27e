import type { Database } from "~/app/platform/database/connect.server";
import { Prisma } from "~/prisma/generated/client";
import type { LotAnswer, Probe, Probed } from "~/search/lot-search/lot-answer";
import { nearestEnd } from "../../model/needs/ease";
import type { GradualNeed } from "../../model/needs/lot-needs";
import type { LotConditions } from "./lot-conditions.server";
import type { MeasuredAsk } from "./lot-distances.server";

const measures: Record<Exclude<GradualNeed, "within">, Prisma.Sql> = {
  areaMin: Prisma.sql`l."areaM2" / 10000.0`,
  areaMax: Prisma.sql`l."areaM2" / 10000.0`,
  powerMin: Prisma.sql`l."powerKva"`,
  waterMin: Prisma.sql`l."waterM3Day"`,
  wastewaterMin: Prisma.sql`l."wastewaterM3Day"`,
  rentMax: Prisma.sql`l."rentUsdM2Term"`,
  readyBy: Prisma.sql`extract(epoch FROM l."readyFrom") * 1000`,
};

/** Number of lots under these conditions, and the value among them at which a bound would just be met. */
export async function probeDatabase(
  db: Database,
  conditions: LotConditions,
  { towards, away }: Probe & MeasuredAsk,
): Promise<Probed> {
  const nearest = towards === null ? Prisma.sql`NULL` : endSql(towards, away);
  const [row] = await db.$queryRaw<Probed[]>`
    SELECT count(*)::int AS total, (${nearest})::float8 AS nearest FROM "Lot" l WHERE ${conditions.except()}`;
  return row ?? { total: 0, nearest: null };
}

function endSql(need: GradualNeed, away: MeasuredAsk["away"]): Prisma.Sql {
  if (need === "within") return away ? Prisma.sql`min(${away})` : Prisma.sql`NULL`;
  return nearestEnd[need] === "max" ? Prisma.sql`max(${measures[need]})` : Prisma.sql`min(${measures[need]})`;
}

type Ends = { min: number; max: number } | null;

/** Smallest and largest of what lots have, each without the bounds that the reader has set to itself. */
export async function boundsFromDatabase(
  db: Database,
  conditions: LotConditions,
): Promise<LotAnswer["bounds"]> {
  const ends = async (
    measure: Exclude<GradualNeed, "within" | "readyBy">,
    where: Prisma.Sql,
  ): Promise<Ends> => {
    const [row] = await db.$queryRaw<{ min: number | null; max: number | null }[]>`
      SELECT min(${measures[measure]})::float8 AS min, max(${measures[measure]})::float8 AS max
      FROM "Lot" l WHERE ${where}`;
    return row && row.min !== null && row.max !== null ? { min: row.min, max: row.max } : null;
  };
  const [area, powerMin, waterMin, wastewaterMin, rentMax, readyBy] = await Promise.all([
    ends("areaMin", conditions.except("areaMin", "areaMax")),
    ends("powerMin", conditions.except("powerMin")),
    ends("waterMin", conditions.except("waterMin")),
    ends("wastewaterMin", conditions.except("wastewaterMin")),
    ends("rentMax", conditions.except("rentMax")),
    readyEnds(db, conditions.except("readyBy")),
  ]);
  return { areaMin: area, areaMax: area, powerMin, waterMin, wastewaterMin, rentMax, readyBy };
}

async function readyEnds(db: Database, where: Prisma.Sql): Promise<LotAnswer["bounds"]["readyBy"]> {
  const [row] = await db.$queryRaw<{ min: string | null; max: string | null }[]>`
    SELECT min(l."readyFrom")::text AS min, max(l."readyFrom")::text AS max FROM "Lot" l WHERE ${where}`;
  return row?.min && row.max ? { min: row.min, max: row.max } : null;
}
