import { createHash } from "node:crypto";
import { mailboxOf } from "~/app/platform/mail/mailbox";
import type { Limit } from "~/app/platform/rate-limit.server";
import { countUse } from "~/app/platform/rate-limit.server";

const perClient: Limit = { name: "contact.client", points: 60, perSeconds: 3600 };
/** nobody's mailbox is filled through this portal */
const perMailbox: Limit = { name: "contact.mailbox", points: 6, perSeconds: 24 * 3600 };

/**
 * Counts one message that makes the portal write to a mailbox.
 * @throws Refusal throttled; the same whether the mailbox is known here or not
 */
export async function countContact(clientAddress: string, email: string): Promise<void> {
  await countUse(perClient, clientAddress);
  await countUse(perMailbox, createHash("sha256").update(mailboxOf(email)).digest("base64url"));
}

/** Counts one message within a conversation that has begun. */
export async function countMessage(clientAddress: string): Promise<void> {
  await countUse(perClient, clientAddress);
}
