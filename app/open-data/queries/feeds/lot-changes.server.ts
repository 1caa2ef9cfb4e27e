import { db } from "~/app/platform/database/client.server";
import { Prisma } from "~/prisma/generated/client";

export interface LotChange {
  id: string;
  /** ISO days */
  added: string;
  changed: string;
}

/** Lots in the order of their latest change: of any of their figures, by the dates each figure bears. */
export async function lotChanges(zoneId: string | null, most: number): Promise<LotChange[]> {
  const where = zoneId === null ? Prisma.sql`TRUE` : Prisma.sql`l."zoneId" = ${zoneId}`;
  return db.$queryRaw<LotChange[]>`
    SELECT l.id,
      coalesce(dates.added, to_char(l."createdAt", 'YYYY-MM-DD')) AS added,
      coalesce(dates.changed, to_char(l."updatedAt", 'YYYY-MM-DD')) AS changed
    FROM "Lot" l
    CROSS JOIN LATERAL (
      SELECT min(figure.value->>'added') AS added, max(figure.value->>'changed') AS changed
      FROM jsonb_each(l."figureDates") figure
    ) dates
    WHERE ${where}
    ORDER BY 3 DESC, l.id LIMIT ${most}`;
}
