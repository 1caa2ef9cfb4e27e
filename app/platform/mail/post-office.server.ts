import { mkdir, rename, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { SendMailOptions } from "nodemailer";
import { createTransport } from "nodemailer";
import type { Language } from "../i18n/languages";
import { logger } from "../log.server";

/** A mail as it goes out. */
export interface OutgoingMail {
  id: string;
  recipient: string;
  subject: string;
  text: string;
  html: string;
  language: Language;
  unsubscribe: string | null;
  createdAt: Date;
}

export interface PostOffice {
  /** @throws MailRefused when the receiving side will never take it; any other error is worth another try */
  send(mail: OutgoingMail): Promise<void>;
  close(): void;
}

/** The receiving side has said no for good (5xx to this recipient or message). */
export class MailRefused extends Error {
  override name = "MailRefused";

  constructor(readonly reply: string) {
    super(`refused for good: ${reply}`);
  }
}

interface Settings {
  SMTP_URL?: string | undefined;
  MAIL_FROM?: string | undefined;
  DATA_DIR: string;
  /** the portal's address; its host names the sender where MAIL_FROM does not */
  origin: string;
}

/** Hands mails to the SMTP server, or, without one, keeps them as .eml files that any mail program opens. */
export function postOffice({ SMTP_URL, MAIL_FROM, DATA_DIR, origin }: Settings): PostOffice {
  const from = MAIL_FROM ?? `Bến Đỗ <no-reply@${new URL(origin).hostname}>`;
  return SMTP_URL ? smtpOffice(SMTP_URL, from) : fileOffice(join(DATA_DIR, "mail"), from);
}

function smtpOffice(url: string, from: string): PostOffice {
  const patience = { connectionTimeout: 10_000, greetingTimeout: 10_000, socketTimeout: 30_000 };
  const transport = createTransport({ url, pool: true, maxConnections: 2, ...patience });
  return {
    async send(mail) {
      try {
        await transport.sendMail(message(mail, from));
      } catch (error) {
        throw judged(error);
      }
    },
    close: () => transport.close(),
  };
}

function fileOffice(folder: string, from: string): PostOffice {
  const transport = createTransport({ streamTransport: true, buffer: true });
  return {
    async send(mail) {
      const { message: eml } = await transport.sendMail(message(mail, from));
      await mkdir(folder, { recursive: true, mode: 0o700 });
      const file = join(folder, `${mail.id}.eml`);
      await writeFile(`${file}.part`, eml, { mode: 0o600 });
      await rename(`${file}.part`, file);
      logger.info({ mail: mail.id }, "SMTP_URL is not set: mail kept as a file");
    },
    close: () => transport.close(),
  };
}

function message(mail: OutgoingMail, from: string): SendMailOptions {
  const { id, recipient, subject, text, html, language, unsubscribe, createdAt } = mail;
  const domain = /@([^\s>]+)/.exec(from)?.[1] ?? "localhost";
  return {
    from,
    to: { name: "", address: recipient },
    subject,
    text,
    html,
    date: createdAt,
    // The same at every attempt: whoever gets it twice can see that it is one message.
    messageId: `<${id}@${domain}>`,
    headers: {
      "Auto-Submitted": "auto-generated",
      "Content-Language": language,
      ...(unsubscribe && {
        "List-Unsubscribe": `<${unsubscribe}>`,
        "List-Unsubscribe-Post": "List-Unsubscribe=One-Click",
      }),
    },
  };
}

interface SmtpError {
  code?: string;
  command?: string;
  responseCode?: number;
}

/** Errors in words that may stand in a log: servers like to repeat the recipient's address in theirs. */
function judged(error: unknown): Error {
  const { code = "unknown", command = "", responseCode } = error as SmtpError;
  const reply = String(responseCode ?? code);
  const ofThisMail = command.startsWith("RCPT") || command.startsWith("DATA");
  const unusable = code === "EENVELOPE" && responseCode === undefined;
  if (unusable || (ofThisMail && responseCode !== undefined && responseCode >= 500)) {
    return new MailRefused(reply);
  }
  return new Error(`the mail server did not take it: ${reply}`);
}
