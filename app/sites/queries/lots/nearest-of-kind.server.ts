import type { Database } from "~/app/platform/database/connect.server";
import type { LotHit } from "../../model/lot-results";
import { kmToShape } from "../../model/places/geometry";
import type { NearKind } from "../../model/places/infrastructure";
import { thoseThatCount } from "../../model/places/infrastructure";
import { storedShape } from "../../model/places/stored-shape";

/** Lots with the name of what they are nearest to: "3.9 km to any port" says little without the port. */
export async function withNearest(
  db: Pick<Database, "infrastructure">,
  kind: NearKind,
  hits: readonly LotHit[],
): Promise<LotHit[]> {
  const rows = await db.infrastructure.findMany({
    where: { kind },
    select: { nameVi: true, nameEn: true, status: true, shape: true },
  });
  const counted = thoseThatCount(rows).map((row) => ({ ...row, shape: storedShape(row.shape) }));
  return hits.map((hit) => {
    const [nearest] = counted
      .map(({ nameVi, nameEn, shape }) => ({ name: { vi: nameVi, en: nameEn }, km: kmToShape(hit, shape) }))
      .sort((a, b) => a.km - b.km);
    return { ...hit, nearest: nearest?.name };
  });
}
