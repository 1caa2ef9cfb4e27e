import { db } from "~/app/platform/database/client.server";
import { alertOfManageToken } from "../mail-links.server";

/**
 * Ends an alert and deletes what was kept for it, at once, and mails that are still waiting to go out with it; what
 * these would have told has not been told. With its last alert a mailbox is forgotten. Ending what has ended is no
 * mistake: mail programs ask more than once.
 */
export async function endAlert(token: string): Promise<void> {
  const id = alertOfManageToken(token);
  if (!id) return;
  await db.$transaction(async (tx) => {
    const ended = await tx.alert.findUnique({ where: { id }, select: { email: true } });
    await tx.alert.deleteMany({ where: { id } });
    const unsent = { key: { startsWith: `alert:digest:${id}:` }, sentAt: null };
    const { count } = await tx.mail.deleteMany({ where: unsent });
    if (count > 0) await tx.toldLot.deleteMany({ where: { alertId: id } });
    if (!ended) return;
    const others = await tx.alert.count({ where: ended });
    if (others === 0) await tx.toldLot.deleteMany({ where: ended });
  });
}
