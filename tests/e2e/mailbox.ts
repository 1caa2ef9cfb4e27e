import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { ParsedMail } from "mailparser";
import { simpleParser } from "mailparser";
import { until } from "../setup/until";

const folder = join(process.env.E2E_DATA_DIR ?? ".data/e2e", "mail");

async function mailsTo(address: string): Promise<ParsedMail[]> {
  const files = existsSync(folder) ? readdirSync(folder).filter((name) => name.endsWith(".eml")) : [];
  const mails = await Promise.all(files.map((name) => simpleParser(readFileSync(join(folder, name)))));
  return mails.filter(({ to }) => [to].flat().some((one) => one?.text === address));
}

/** Waits for a mail to this mailbox whose subject is like this; the portal under test keeps mails as files. */
export async function mailTo(address: string, subject: RegExp): Promise<ParsedMail> {
  let found: ParsedMail | undefined;
  await until(`a mail like ${subject} reaches ${address}`, async () => {
    found = (await mailsTo(address)).find((mail) => subject.test(mail.subject ?? ""));
    return found !== undefined;
  });
  return found as ParsedMail;
}

/** The path of the first link to such a page in a mail. */
export function linkIn(mail: ParsedMail, page: string): string {
  const link = new RegExp(`https?://\\S+(/(?:vi|en)/${page}/\\S+)`).exec(mail.text ?? "")?.[1];
  if (!link) throw new Error(`no link to ${page} in "${mail.subject}"`);
  return link;
}
