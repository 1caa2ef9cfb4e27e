import { db } from "~/app/platform/database/client.server";
import { alertOfManageToken } from "../mail-links.server";

/**
 * Ends an alert and deletes what was kept for it, at once, and mails that are still waiting to go out with it. Ending
 * what has ended is no mistake: mail programs ask more than once.
 */
export async function endAlert(token: string): Promise<void> {
  const id = alertOfManageToken(token);
  if (!id) return;
  await db.$transaction([
    db.alert.deleteMany({ where: { id } }),
    db.mail.deleteMany({ where: { key: { startsWith: `alert:digest:${id}:` }, sentAt: null } }),
  ]);
}
