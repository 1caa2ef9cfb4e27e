import type { Transaction } from "~/app/platform/database/connect.server";
import type { Bilingual } from "~/app/platform/i18n/languages";
import type { CriteriaModel } from "~/app/scoring/model";
import { storedModel } from "./stored-model.server";

export interface CriteriaInForce {
  versionId: string;
  setId: string;
  number: number;
  /** of the set */
  name: Bilingual;
  /** made for this zone, not for the whole province */
  ofZone: boolean;
  model: CriteriaModel;
}

/**
 * The criteria that judge what was filed for this zone on that day: the zone's own set if it had one in force, else the
 * province's. A version published later never reaches back.
 */
export async function criteriaInForce(
  db: Transaction,
  zoneId: string,
  filedAt: Date,
): Promise<CriteriaInForce | null> {
  const versions = await db.criteriaVersion.findMany({
    where: {
      status: { in: ["published", "superseded"] },
      publishedAt: { lte: filedAt },
      set: { OR: [{ zoneId }, { zoneId: null }] },
    },
    orderBy: { number: "desc" },
    select: {
      id: true,
      setId: true,
      number: true,
      model: true,
      set: { select: { zoneId: true, nameVi: true, nameEn: true } },
    },
  });
  const candidates = versions
    .map((version) => ({ ...version, model: storedModel(version.model) }))
    .filter(({ model }) => model.effectiveFrom === null || new Date(model.effectiveFrom) <= filedAt);
  const found = candidates.find(({ set }) => set.zoneId === zoneId) ?? candidates[0];
  if (!found) return null;
  const { id: versionId, setId, number, model, set } = found;
  const name = { vi: set.nameVi, en: set.nameEn };
  return { versionId, setId, number, model, name, ofZone: set.zoneId !== null };
}
