import type { Transaction } from "~/app/platform/database/connect.server";
import type { Alert } from "~/prisma/generated/client";
import type { ToldLot } from "../letters/alert-letters.server";
import { changesBetween } from "../model/lot-change";
import { stateOf } from "./lot-state.server";

/**
 * Whether an alert's mailbox has been told of a lot as it is now, by any of its alerts, since this one last looked.
 * What was told before has changed and changed back, or the lot has come to fit since: that is news.
 */
export async function toldToMailbox(
  tx: Transaction,
  { email, lookedAt }: Pick<Alert, "email" | "lookedAt">,
): Promise<(lot: ToldLot) => boolean> {
  const since = lookedAt ? { toldAt: { gt: lookedAt } } : {};
  const rows = await tx.toldLot.findMany({ where: { email, ...since } });
  const told = new Map(rows.map((row) => [row.lotId, stateOf(row)]));
  return (lot) => {
    const known = told.get(lot.id);
    return known !== undefined && changesBetween(known, lot).length === 0;
  };
}
