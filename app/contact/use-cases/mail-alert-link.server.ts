import type { Actor } from "~/app/accounts/model/permissions";
import { db } from "~/app/platform/database/client.server";
import { queueMail } from "~/app/platform/mail/queue-mail.server";
import { Refusal } from "~/app/platform/refusal";
import { countContact } from "../contact-limits.server";
import { confirmLetter, linkLetter } from "../letters/alert-letters.server";
import { readTarget } from "../model/alert-target";
import { describeTarget } from "../queries/describe-target.server";

interface LinkRequest {
  actor: Actor | null;
  alertId: string;
  clientAddress: string;
  now?: Date;
}

/**
 * Mails the link of an alert that was asked for from this account to the alert's own mailbox, once a day at most: the
 * account may be somebody else's, so only the mailbox is sent it.
 *
 * @throws Refusal unauthenticated, hidden for an alert of another account, or throttled
 */
export async function mailAlertLink({ actor, alertId, clientAddress, now = new Date() }: LinkRequest) {
  if (!actor) throw new Refusal("unauthenticated");
  const alert = await db.alert.findUnique({
    where: { id: alertId, userId: actor.id },
    select: { id: true, email: true, target: true, language: true, frequency: true, confirmedAt: true },
  });
  const target = alert && readTarget(alert.target);
  const view = target && (await describeTarget(target, alert.language));
  if (!view) throw new Refusal("hidden");
  const { id, email, language, frequency, confirmedAt } = alert;
  await countContact(clientAddress, email);

  const asked = { id, label: view.ownLabel, frequency };
  const letter = confirmedAt ? linkLetter(language, asked) : confirmLetter(language, asked);
  const key = `alert:link:${id}:${now.toISOString().slice(0, 10)}`;
  await db.$transaction((tx) => queueMail(tx, { key, language, recipient: email, ...letter }));
}
