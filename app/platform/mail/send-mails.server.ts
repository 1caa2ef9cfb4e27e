import type { Database } from "../database/connect.server";
import type { OutgoingMail, PostOffice } from "./post-office.server";
import { MailRefused } from "./post-office.server";

const giveUpAfterMs = 3 * 24 * 3_600_000;
/** well below the time a worker may keep the topic to itself */
const longestTurnMs = 120_000;

const erased = { recipient: null, subject: null, text: null, html: null, unsubscribe: null };

interface Turn {
  db: Database;
  post: PostOffice;
  now?: () => Date;
}

/**
 * Sends the mails with these ids that have not been sent. What the receiving side refuses for good, or has not taken
 * for three days, is recorded and left; everything else is thrown as one error, so that it comes again later.
 */
export async function sendMails(ids: readonly string[], { db, post, now = () => new Date() }: Turn) {
  const begun = performance.now();
  const failures: string[] = [];
  for (const id of ids) {
    if (performance.now() - begun > longestTurnMs) {
      throw new Error("more mail than can be sent in one turn");
    }
    const failure = await sendOne(id, { db, post, now });
    if (failure) failures.push(failure);
  }
  if (failures.length > 0) {
    throw new Error(
      `${failures.length} of ${ids.length} mails not sent: ${[...new Set(failures)].join("; ")}`,
    );
  }
}

async function sendOne(id: string, { db, post, now }: Required<Turn>): Promise<string | null> {
  const row = await db.mail.findUnique({ where: { id, sentAt: null, refusedAt: null } });
  const mail = row && outgoing(row);
  if (!mail) return null;
  try {
    await post.send(mail);
    await db.mail.update({ where: { id }, data: { sentAt: now(), ...erased } });
    return null;
  } catch (error) {
    const failure = error as Error;
    const refusal = refusalOf(failure, mail, now());
    if (refusal === null) return failure.message;
    await db.mail.update({ where: { id }, data: { refusedAt: now(), refusal, ...erased } });
    return null;
  }
}

function refusalOf(failure: Error, { createdAt }: OutgoingMail, now: Date): string | null {
  if (failure instanceof MailRefused) return failure.reply;
  return now.getTime() - createdAt.getTime() > giveUpAfterMs ? "not taken for three days" : null;
}

type Row = { [Field in keyof OutgoingMail]: OutgoingMail[Field] | null };

function outgoing({ recipient, subject, text, html, ...row }: Row & OutgoingKeys): OutgoingMail | null {
  if (recipient === null || subject === null || text === null || html === null) return null;
  const { id, language, unsubscribe, createdAt } = row;
  return { id, language, unsubscribe, createdAt, recipient, subject, text, html };
}

type OutgoingKeys = Pick<OutgoingMail, "id" | "language" | "createdAt">;
