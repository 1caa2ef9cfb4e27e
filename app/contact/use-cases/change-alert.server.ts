import { db } from "~/app/platform/database/client.server";
import { Refusal } from "~/app/platform/refusal";
import { alertOfManageToken } from "../mail-links.server";
import { nextDigest } from "../model/alert-times";
import type { AlertChangeForm } from "../model/forms";

/** @throws Refusal hidden when the link is not ours or the alert has ended */
export async function changeAlert(token: string, form: AlertChangeForm, now = new Date()): Promise<void> {
  const id = alertOfManageToken(token);
  const alert =
    id && (await db.alert.findUnique({ where: { id }, select: { frequency: true, watchedFrom: true } }));
  if (!alert) throw new Refusal("hidden");
  const { frequency } = form;
  // Until the first look has been taken, that look stays due.
  const moved = alert.watchedFrom && alert.frequency !== frequency;
  const { count } = await db.alert.updateMany({
    where: { id },
    data: {
      frequency,
      changes: form.changes === "on",
      ...(moved ? { dueAt: nextDigest(frequency, now) } : {}),
    },
  });
  if (count === 0) throw new Refusal("hidden");
}
