import type { Transaction } from "~/app/platform/database/connect.server";
import type { Bilingual } from "~/app/platform/i18n/languages";
import type { CriteriaModel } from "~/app/scoring/model";
import { versionsInForce } from "~/app/sites/queries/versions-in-force.server";
import type { CriteriaScope } from "../model/validity";
import { publishedModel } from "./stored-model.server";

export interface CriteriaInForce {
  versionId: string;
  setId: string;
  number: number;
  /** of the set */
  name: Bilingual;
  /** whom the set is for */
  scope: CriteriaScope;
  /** first day in force, in Vietnam */
  effectiveFrom: string;
  model: CriteriaModel;
}

/**
 * The criteria that judge what was filed for this zone at that moment: by the day in Vietnam, the zone's own set before
 * that of its kind, and both before the province's. A version published later never reaches back.
 */
export async function criteriaInForce(
  db: Transaction,
  zoneId: string,
  filedAt: Date,
): Promise<CriteriaInForce | null> {
  const [found] = await versionsInForce(db, [zoneId], filedAt);
  if (!found) return null;
  const { id: versionId, setId, number, modelHash, scope, effectiveFrom, nameVi, nameEn } = found;
  const model = await publishedModel(db, { id: versionId, modelHash });
  return { versionId, setId, number, name: { vi: nameVi, en: nameEn }, scope, effectiveFrom, model };
}
