import type { AddressInfo } from "node:net";
import type { ParsedMail } from "mailparser";
import { simpleParser } from "mailparser";
import { SMTPServer } from "smtp-server";

export interface SmtpInbox {
  url: string;
  /** what has been delivered, oldest first */
  mails: ParsedMail[];
  /** by recipient: the reply code this server gives instead of taking the mail */
  refuse: Map<string, number>;
  close(): Promise<void>;
}

/** A mail server that really speaks SMTP and keeps what it is given. */
export async function smtpInbox(): Promise<SmtpInbox> {
  const mails: ParsedMail[] = [];
  const refuse = new Map<string, number>();
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ["STARTTLS"],
    onRcptTo({ address }, _session, done) {
      const code = refuse.get(address);
      done(code ? Object.assign(new Error(`no mail for <${address}>`), { responseCode: code }) : null);
    },
    onData(stream, _session, done) {
      simpleParser(stream).then(
        (mail) => {
          mails.push(mail);
          done();
        },
        (error: Error) => done(error),
      );
    },
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.server.address() as AddressInfo;
  return {
    url: `smtp://127.0.0.1:${port}`,
    mails,
    refuse,
    close: () => new Promise((resolve) => server.close(resolve)),
  };
}
