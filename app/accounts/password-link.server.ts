import type { Database, Transaction } from "~/app/platform/database/connect.server";
import { fingerprint, secretToken } from "./secret-token.server";

/** How long a link serves, in milliseconds. */
const servesMs = 24 * 3_600_000;

/**
 * Makes the one link by which a person sets their password; the one before serves no more.
 *
 * @returns the link's token, in the form by which logs know a secret and leave it out
 */
export async function issuePasswordLink(tx: Transaction, userId: string, now: Date): Promise<string> {
  const token = `${userId}.${secretToken()}`;
  const link = { fingerprint: fingerprint(token), expiresAt: new Date(now.getTime() + servesMs) };
  await tx.passwordLink.upsert({ where: { userId }, create: { userId, ...link }, update: link });
  return token;
}

/** Whose link this is; null once it has been used, replaced or has expired, and for any other text. */
export async function personOfLink(db: Database, token: string, now: Date) {
  const link = await db.passwordLink.findUnique({
    where: { fingerprint: fingerprint(token), expiresAt: { gt: now } },
    select: { user: { select: { id: true, name: true, email: true, role: true } } },
  });
  return link?.user ?? null;
}

/** Uses a link up; false when somebody else just did. */
export async function useLink(tx: Transaction, token: string, now: Date): Promise<boolean> {
  const { count } = await tx.passwordLink.deleteMany({
    where: { fingerprint: fingerprint(token), expiresAt: { gt: now } },
  });
  return count > 0;
}
