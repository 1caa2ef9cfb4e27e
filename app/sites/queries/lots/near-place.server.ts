import type { Database } from "~/app/platform/database/connect.server";
import type { NearPlace } from "../../model/lot-results";
import { readPoint } from "../../model/places/where";

/** The place a query's `near` names: a point, or an infrastructure by its id. Null where it names nothing known. */
export async function nearPlace(db: Database, near: string | undefined): Promise<NearPlace | null> {
  if (near === undefined) return null;
  const point = readPoint(near);
  if (point) {
    const text = `${point.latitude}, ${point.longitude}`;
    return { ...point, label: { vi: text, en: text } };
  }
  const select = { nameVi: true, nameEn: true, latitude: true, longitude: true };
  const row = await db.infrastructure.findUnique({ where: { id: near }, select });
  return (
    row && {
      label: { vi: row.nameVi, en: row.nameEn },
      latitude: row.latitude,
      longitude: row.longitude,
    }
  );
}
