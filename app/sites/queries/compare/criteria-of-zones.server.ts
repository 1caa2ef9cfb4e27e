import type { Database } from "~/app/platform/database/connect.server";
import type { Cell } from "../../model/compare/comparison";
import { versionsInForce } from "../versions-in-force.server";

/** The criteria in force in each zone now. */
export async function criteriaOfZones(db: Pick<Database, "$queryRaw">, zoneIds: readonly string[]) {
  const versions = await versionsInForce(db, zoneIds, new Date());
  return (id: string): Cell => {
    const version = versions.find(({ zoneId }) => zoneId === id);
    if (!version) return { kind: "unknown" };
    const { setId, number, nameVi, nameEn } = version;
    return { kind: "criteria", setId, number, name: { vi: nameVi, en: nameEn } };
  };
}
