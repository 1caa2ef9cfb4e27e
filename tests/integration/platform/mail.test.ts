import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { simpleParser } from "mailparser";
import { afterEach, beforeEach, expect, test } from "vitest";
import { db } from "~/app/platform/database/client.server";
import { postOffice } from "~/app/platform/mail/post-office.server";
import { mailTopic, queueMail } from "~/app/platform/mail/queue-mail.server";
import { sendMails } from "~/app/platform/mail/send-mails.server";
import { drain } from "~/app/platform/outbox.server";
import type { SmtpInbox } from "~/tests/setup/smtp-inbox";
import { smtpInbox } from "~/tests/setup/smtp-inbox";

const origin = "https://portal.example";
let inbox: SmtpInbox;

beforeEach(async () => {
  await db.outbox.deleteMany();
  await db.mail.deleteMany();
  inbox = await smtpInbox();
});

afterEach(() => inbox.close());

function queued(key: string, recipient: string) {
  const parts = [
    { text: "Đã nhận <b>câu hỏi</b> của bạn." },
    { label: "Mở trang", url: "https://portal.example/vi?a=1&b=2" },
  ];
  const mail = { key, language: "vi", recipient, subject: "Kính chào quý khách", parts } as const;
  return db.$transaction((tx) => queueMail(tx, { ...mail, unsubscribe: "https://portal.example/stop" }));
}

async function deliver(now?: Date) {
  const post = postOffice({
    SMTP_URL: inbox.url,
    MAIL_FROM: "Bến Đỗ <no-reply@portal.example>",
    DATA_DIR: "",
    origin,
  });
  try {
    return await drain(db, mailTopic, (ids) => sendMails(ids, { db, post, ...(now && { now: () => now }) }));
  } finally {
    post.close();
  }
}

test("a mail arrives readable as text and as HTML, with what mail programs need", async () => {
  await queued("a", "an@investor.example");
  expect(await deliver()).toEqual({ rows: 1 });
  const [mail] = inbox.mails;
  expect(mail?.from?.text).toBe('"Bến Đỗ" <no-reply@portal.example>');
  expect(mail?.subject).toBe("Kính chào quý khách");
  expect(mail?.text).toContain("Đã nhận <b>câu hỏi</b> của bạn.");
  expect(mail?.text).toContain("https://portal.example/vi?a=1&b=2");
  expect(mail?.html).toContain("Đã nhận &lt;b&gt;câu hỏi&lt;/b&gt; của bạn.");
  expect(mail?.html).toContain('href="https://portal.example/vi?a=1&amp;b=2"');
  expect(mail?.date).toBeInstanceOf(Date);
  expect(mail?.messageId).toMatch(/^<[0-9a-f-]{36}@portal\.example>$/);
  const lines = new Map(mail?.headerLines.map(({ key, line }) => [key, line]));
  expect(lines.get("list-unsubscribe")).toBe("List-Unsubscribe: <https://portal.example/stop>");
  expect(lines.get("list-unsubscribe-post")).toBe("List-Unsubscribe-Post: List-Unsubscribe=One-Click");
  expect(lines.get("content-language")).toBe("Content-Language: vi");
});

test("nobody is written to twice about the same thing, and a sent mail's words are erased", async () => {
  expect(await queued("same", "an@investor.example")).toBe(true);
  expect(await queued("same", "an@investor.example")).toBe(false);
  await deliver();
  expect(await queued("same", "an@investor.example")).toBe(false);
  await deliver();
  expect(inbox.mails).toHaveLength(1);
  const row = await db.mail.findFirstOrThrow();
  expect(row).toMatchObject({ recipient: null, subject: null, text: null, html: null, refusal: null });
  expect(row.sentAt).not.toBeNull();
});

test("a mailbox that does not exist is recorded once, and the others get theirs", async () => {
  inbox.refuse.set("nobody@investor.example", 550);
  await queued("a", "nobody@investor.example");
  await queued("b", "an@investor.example");
  expect(await deliver()).toEqual({ rows: 2 });
  expect(inbox.mails).toHaveLength(1);
  expect(await db.outbox.count()).toBe(0);
  const refused = await db.mail.findUniqueOrThrow({ where: { key: "a" } });
  expect(refused).toMatchObject({ refusal: "550", sentAt: null, recipient: null });
});

test("a mailbox that is full for now is tried again later, without sending the others twice", async () => {
  inbox.refuse.set("full@investor.example", 452);
  await queued("a", "full@investor.example");
  await queued("b", "an@investor.example");
  const { failure } = await deliver();
  expect(failure?.message).toContain("452");
  expect(failure?.message).not.toContain("full@investor.example");
  expect(await db.outbox.count()).toBe(2);

  inbox.refuse.clear();
  await db.outbox.updateMany({ data: { availableAt: new Date(0) } });
  expect((await deliver()).failure).toBeUndefined();
  expect(inbox.mails.map(({ to }) => [to].flat().map((one) => one?.text))).toEqual([
    ["an@investor.example"],
    ["full@investor.example"],
  ]);
});

test("what has not been taken for three days is given up", async () => {
  inbox.refuse.set("full@investor.example", 452);
  await queued("a", "full@investor.example");
  expect((await deliver(new Date(Date.now() + 4 * 24 * 3_600_000))).failure).toBeUndefined();
  expect(await db.mail.findFirst({ select: { refusal: true } })).toEqual({
    refusal: "not taken for three days",
  });
  expect(await db.outbox.count()).toBe(0);
});

test("while the mail server is away, mail waits", async () => {
  await queued("a", "an@investor.example");
  await inbox.close();
  expect((await deliver()).failure).toBeDefined();
  expect(await db.mail.count({ where: { sentAt: null, refusedAt: null } })).toBe(1);
  inbox = await smtpInbox();
  await db.outbox.updateMany({ data: { availableAt: new Date(0) } });
  await deliver();
  expect(inbox.mails).toHaveLength(1);
});

test("without a mail server, mails are kept as files that mail programs open", async () => {
  const folder = mkdtempSync(join(tmpdir(), "ben-do-mail-"));
  const post = postOffice({ DATA_DIR: folder, origin });
  await queued("a", "an@investor.example");
  await drain(db, mailTopic, (ids) => sendMails(ids, { db, post }));
  const [file = ""] = readdirSync(join(folder, "mail"));
  const mail = await simpleParser(readFileSync(join(folder, "mail", file)));
  expect(mail.subject).toBe("Kính chào quý khách");
  expect(mail.from?.text).toBe('"Bến Đỗ" <no-reply@portal.example>');
  rmSync(folder, { recursive: true });
});
