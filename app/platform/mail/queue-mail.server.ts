import type { Transaction } from "../database/connect.server";
import type { Language } from "../i18n/languages";
import { enqueue } from "../outbox.server";
import type { LetterPart } from "./letter.server";
import { letterBody } from "./letter.server";

export const mailTopic = "mail";

interface NewMail {
  /** what it is about; a second mail with the same key is never written */
  key: string;
  language: Language;
  recipient: string;
  subject: string;
  parts: readonly LetterPart[];
  /** the address at which one POST ends the subscription (RFC 8058) */
  unsubscribe?: string;
}

/** Writes a mail to be sent once the caller's transaction has committed; false if this was written before. */
export async function queueMail(tx: Transaction, mail: NewMail): Promise<boolean> {
  const { key, language, recipient, subject, parts, unsubscribe = null } = mail;
  const [written] = await tx.mail.createManyAndReturn({
    data: [
      {
        key,
        language,
        recipient,
        subject,
        unsubscribe,
        ...letterBody({ language, heading: subject, parts }),
      },
    ],
    skipDuplicates: true,
    select: { id: true },
  });
  if (written) await enqueue(tx, mailTopic, [written.id]);
  return written !== undefined;
}
