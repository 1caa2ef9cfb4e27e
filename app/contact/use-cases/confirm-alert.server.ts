import { db } from "~/app/platform/database/client.server";
import { Refusal } from "~/app/platform/refusal";
import { alertOfConfirmToken, manageToken } from "../mail-links.server";

/**
 * The owner of the mailbox says yes. What fits at this moment is noted by the worker at once; from then on lots are
 * new.
 *
 * @returns the token of the alert's own page
 * @throws Refusal hidden when the link is not ours or the wish has lapsed
 */
export async function confirmAlert(token: string, now = new Date()): Promise<string> {
  const id = alertOfConfirmToken(token);
  const alert = id && (await db.alert.findUnique({ where: { id }, select: { id: true } }));
  if (!alert) throw new Refusal("hidden");
  await db.alert.updateMany({
    where: { id: alert.id, confirmedAt: null },
    data: { confirmedAt: now, dueAt: now },
  });
  return manageToken(alert.id);
}
