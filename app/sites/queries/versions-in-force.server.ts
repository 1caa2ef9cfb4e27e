import { isoDay, vietnamDay } from "~/app/platform/calendar";
import type { Transaction } from "~/app/platform/database/connect.server";
import type { CriteriaScope } from "~/prisma/generated/client";

/** A published version of criteria without its model, as it is in force for one zone. */
interface VersionInForce {
  zoneId: string;
  id: string;
  setId: string;
  number: number;
  modelHash: string;
  effectiveFrom: string;
  scope: CriteriaScope;
  nameVi: string;
  nameEn: string;
}

/**
 * The version of criteria that judges what is filed for each of these zones at that moment: of the zone's own set, else
 * of the set for its kind, else of the province's. Zones for which none is in force are left out. It stands here, left of
 * the room of criteria, because places are compared by it too.
 */
export async function versionsInForce(
  db: Pick<Transaction, "$queryRaw">,
  zoneIds: readonly string[],
  moment: Date,
): Promise<VersionInForce[]> {
  const day = vietnamDay(moment);
  const rows = await db.$queryRaw<(Omit<VersionInForce, "effectiveFrom"> & { effectiveFrom: Date })[]>`
    SELECT DISTINCT ON (zone.id)
      zone.id AS "zoneId", version.id, version."setId", version.number, version."modelHash", version."effectiveFrom",
      "CriteriaSet"."scope"::text, "CriteriaSet"."nameVi", "CriteriaSet"."nameEn"
    FROM "Zone" zone
    JOIN "CriteriaSet" ON "CriteriaSet"."scope" = 'province'
      OR "CriteriaSet"."zoneKind" = zone.kind OR "CriteriaSet"."zoneId" = zone.id
    JOIN "CriteriaVersion" version ON version."setId" = "CriteriaSet".id
    WHERE zone.id = ANY(${[...zoneIds]})
      AND version."publishedAt" <= ${moment}::timestamptz
      AND version."effectiveFrom" <= ${day}::date
      AND (version."effectiveTo" IS NULL OR version."effectiveTo" > ${day}::date)
    ORDER BY zone.id, "CriteriaSet"."scope" DESC`;
  return rows.map((row) => ({ ...row, effectiveFrom: isoDay(row.effectiveFrom) }));
}
