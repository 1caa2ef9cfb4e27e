import type { Transaction } from "~/app/platform/database/connect.server";
import { Refusal } from "~/app/platform/refusal";
import { hashOf } from "~/app/scoring/receipt/canonical";

/**
 * Uses a form up for what it brings. Whoever sends it again at the same time waits here and then sees the first.
 *
 * @param id what `passGuard` answered with
 * @returns false when the form has brought the very same before
 * @throws Refusal conflict when it has brought something else
 */
export async function claimForm(tx: Transaction, id: string, brought: object): Promise<boolean> {
  const digest = hashOf(brought);
  const { count } = await tx.usedForm.createMany({ data: [{ id, digest }], skipDuplicates: true });
  if (count > 0) return true;
  const used = await tx.usedForm.findUnique({ where: { id, digest }, select: { id: true } });
  if (used) return false;
  throw new Refusal("conflict", [{ rule: "form-unused", message: "contact:errors.usedForm" }]);
}
