import type { Transaction } from "~/app/platform/database/connect.server";
import { Refusal } from "~/app/platform/refusal";

interface HeldVersion {
  id: string;
  publishedAt: Date | null;
  model: unknown;
}

/**
 * A draft, held until the transaction ends: whoever else would write it waits and then sees what has been written.
 *
 * @throws Refusal hidden when there is no such version, conflict when it is no draft any more
 */
export async function holdDraft(
  tx: Transaction,
  { setId, number }: { setId: string; number: number },
): Promise<HeldVersion> {
  const [version] = await tx.$queryRaw<HeldVersion[]>`
    SELECT id, "publishedAt", model FROM "CriteriaVersion" WHERE "setId" = ${setId} AND number = ${number} FOR UPDATE`;
  if (!version) throw new Refusal("hidden");
  if (version.publishedAt === null) return version;
  throw new Refusal("conflict", [{ rule: "is-draft", message: "criteria:errors.notDraft" }]);
}
