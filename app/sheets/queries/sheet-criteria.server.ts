import { criteriaInForce } from "~/app/criteria/queries/criteria-in-force.server";
import { db } from "~/app/platform/database/client.server";
import type { SheetCriteria } from "../model/lot-sheet";

/** What would judge an application filed here now. */
export async function sheetCriteria(zoneId: string): Promise<SheetCriteria | null> {
  const found = await criteriaInForce(db, zoneId, new Date());
  if (!found) return null;
  const { setId, number, name, model } = found;
  return { setId, number, name, passMark: Number(model.passMark), illustrative: model.illustrative };
}
