import type { Database } from "~/app/platform/database/connect.server";
import type { Cell } from "../../model/compare/comparison";

/** The criteria in force in each zone: its own published ones, else the province's. */
export async function criteriaOfZones(db: Pick<Database, "criteriaVersion">, zoneIds: readonly string[]) {
  const versions = await db.criteriaVersion.findMany({
    where: { status: "published", set: { OR: [{ zoneId: { in: [...zoneIds] } }, { zoneId: null }] } },
    select: { setId: true, number: true, set: { select: { zoneId: true, nameVi: true, nameEn: true } } },
  });
  return (zoneId: string): Cell => {
    const own = versions.find(({ set }) => set.zoneId === zoneId);
    const version = own ?? versions.find(({ set }) => set.zoneId === null);
    if (!version) return { kind: "unknown" };
    const { setId, number, set } = version;
    return { kind: "criteria", setId, number, name: { vi: set.nameVi, en: set.nameEn } };
  };
}
