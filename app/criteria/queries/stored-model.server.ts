import { LRUCache } from "lru-cache";
import type { Transaction } from "~/app/platform/database/connect.server";
import type { CriteriaModel } from "~/app/scoring/model";
import { parseModel } from "~/app/scoring/model";

/** A stored model. It was checked before it was stored, so one that no longer reads is a fault, not a refusal. */
export function storedModel(json: unknown): CriteriaModel {
  const parsed = parseModel(json);
  if (parsed.ok) return parsed.model;
  throw new Error(`A stored criteria model is not valid: ${JSON.stringify(parsed.problems.slice(0, 3))}`);
}

/** Models by the hash of what was published: one hash never stands for another model, so none goes stale. */
const parsed = new LRUCache<string, CriteriaModel>({ max: 200 });

/** The model of a published version; read and parsed once by each process. Nobody may change it. */
export async function publishedModel(
  db: Pick<Transaction, "criteriaVersion">,
  { id, modelHash }: { id: string; modelHash: string },
): Promise<CriteriaModel> {
  const known = parsed.get(modelHash);
  if (known) return known;
  const stored = await db.criteriaVersion.findUniqueOrThrow({ where: { id }, select: { model: true } });
  const model = storedModel(stored.model);
  parsed.set(modelHash, model);
  return model;
}

/** The model of any version: a draft, which has no hash, is read as it stands now. */
export async function modelOf(
  db: Pick<Transaction, "criteriaVersion">,
  { id, modelHash }: { id: string; modelHash: string | null },
): Promise<CriteriaModel> {
  if (modelHash !== null) return publishedModel(db, { id, modelHash });
  const draft = await db.criteriaVersion.findUniqueOrThrow({ where: { id }, select: { model: true } });
  return storedModel(draft.model);
}
