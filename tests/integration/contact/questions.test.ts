import { beforeEach, expect, test } from "vitest";
import type { Actor } from "~/app/accounts/model/permissions";
import { formProof } from "~/app/contact/form-guard.server";
import { officeQuestion, questionDesk } from "~/app/contact/queries/question-desk.server";
import { questionPage } from "~/app/contact/queries/question-page.server";
import { addToQuestion } from "~/app/contact/use-cases/add-to-question.server";
import { answerQuestion } from "~/app/contact/use-cases/answer-question.server";
import { askQuestion } from "~/app/contact/use-cases/ask-question.server";
import { forgetOld } from "~/app/contact/use-cases/forget-old.server";
import { remindOfficers } from "~/app/contact/use-cases/remind-officers.server";
import { db } from "~/app/platform/database/client.server";
import { runIfDue } from "~/app/platform/schedule.server";
import { mailsTo, tokenIn } from "./mail-of";

const email = "lan@investor.example";
const clientAddress = "10.0.0.1";
const monday = new Date("2026-11-23T03:00:00Z");
const hour = 3_600_000;
const after = (days: number) => new Date(monday.getTime() + days * 24 * hour);

async function staff(role: "officer" | "planner"): Promise<Actor> {
  return db.user.findFirstOrThrow({ where: { role }, select: { id: true, name: true, role: true } });
}

const words = { name: "Trần Thị Lan", email, company: "Công ty Dừa Xanh" };

function form(question = "Lô này có được xả thải ra sông không?", now = monday) {
  return { proof: formProof(new Date(now.getTime() - 60_000)), ...words, question };
}

function ask(given = form(), now = monday) {
  const place = { lotId: "kcn-phu-thuan-a1" };
  return askQuestion({ place, form: given, language: "vi", clientAddress, now });
}

beforeEach(async () => {
  await db.question.deleteMany();
  await db.mail.deleteMany();
  await db.rateLimiterFlexible.deleteMany();
  await db.scheduledJob.deleteMany();
});

test("a question gets a number, a day to reply by, and a mail that carries nothing of what was typed", async () => {
  const token = await ask();
  const page = await questionPage(token, monday);
  expect(page).toMatchObject({ state: "open", replyBy: "2026-11-30" });
  expect(page.number).toMatch(/^CH-2026-\d{5}$/);
  const [mail] = await mailsTo(email);
  expect(mail?.subject).toContain(page.number);
  expect(tokenIn(mail?.text, "questions")).toBe(token);
  for (const typed of ["Lan", "Dừa Xanh", "xả thải"]) expect(mail?.text).not.toContain(typed);
});

test("a form sent twice is one question", async () => {
  const given = form();
  const tokens = await Promise.all([ask(given), ask(given), ask(given)]);
  expect(new Set(tokens).size).toBe(1);
  expect(await db.question.count()).toBe(1);
  expect(await mailsTo(email)).toHaveLength(1);
});

test("a form that brought one question never opens it to whoever sends it with other words", async () => {
  const given = form();
  await ask(given);
  const stranger = { ...given, email: "stranger@elsewhere.example" };
  await expect(ask(stranger)).rejects.toMatchObject({ code: "conflict" });
  await expect(ask({ ...given, question: "Một câu hỏi khác hẳn." })).rejects.toMatchObject({
    code: "conflict",
  });
  expect(await mailsTo(stranger.email)).toEqual([]);
});

test("an officer's answer reaches the asker, who may ask on and gets a new date", async () => {
  const token = await ask();
  const officer = await staff("officer");
  const { number } = await questionPage(token, monday);
  await answerQuestion({
    actor: officer,
    number,
    form: { text: "Được, theo cột A của quy chuẩn." },
    now: after(1),
  });
  expect(await questionPage(token, after(1))).toMatchObject({ state: "answered" });
  const [, answer] = await mailsTo(email);
  expect(answer?.text).toContain("> Được, theo cột A của quy chuẩn.");

  await addToQuestion({ token, form: { text: "Còn nước mưa thì sao?" }, clientAddress, now: after(2) });
  const page = await questionPage(token, after(2));
  expect(page).toMatchObject({ state: "open", replyBy: "2026-12-02" });
  expect(page.messages.map(({ side }) => side)).toEqual(["asker", "office", "asker"]);
  const events = await db.auditEvent.findMany({ where: { subjectId: token.split(".")[0] ?? "" } });
  expect(events.map(({ action }) => action).sort()).toEqual([
    "question.added-to",
    "question.answered",
    "question.asked",
  ]);
  expect(JSON.stringify(events.map(({ data }) => data))).not.toContain("Lan");
});

test("what is past its day stands first, and officers are reminded once a working day", async () => {
  await ask(form("Câu hỏi thứ nhất ở đây?"), monday);
  await ask(form("Câu hỏi thứ hai ở đây?", after(4)), after(4));
  await db.user.create({
    data: { email: "hoa@authority.example", name: "Hoa", role: "officer", passwordHash: "x" },
  });
  const officer = await staff("officer");
  // Tuesday of the week after: the first was promised for Monday.
  const later = new Date("2026-12-01T02:00:00Z");
  const desk = await questionDesk(officer, { filter: "open", page: 1 }, later);
  expect(desk.counts).toEqual({ open: 2, overdue: 1 });
  expect(desk.rows.map(({ state }) => state)).toEqual(["overdue", "open"]);

  await db.mail.deleteMany();
  await db.scheduledJob.create({ data: { name: remindOfficers.name, dueAt: later } });
  await Promise.all([1, 2, 3].map(() => runIfDue(db, remindOfficers, later)));
  await runIfDue(db, remindOfficers, new Date(later.getTime() + hour));
  const mails = await db.mail.findMany();
  // Nobody reads the mailboxes of the demonstration.
  expect(mails.map(({ recipient }) => recipient)).toEqual(["hoa@authority.example"]);
  expect(mails[0]?.text).toContain(desk.rows[0]?.number);
  expect(mails[0]?.text).not.toContain(desk.rows[1]?.number);
});

test("only those who answer see the asker", async () => {
  const { number } = await questionPage(await ask(), monday);
  expect(await officeQuestion(await staff("officer"), number, monday)).toMatchObject({ email });
  await expect(officeQuestion(await staff("planner"), number)).rejects.toMatchObject({ code: "forbidden" });
  await expect(officeQuestion(null, number)).rejects.toMatchObject({ code: "unauthenticated" });
  const answer = { number, form: { text: "Một câu trả lời đủ dài." } };
  await expect(answerQuestion({ actor: null, ...answer })).rejects.toMatchObject({ code: "unauthenticated" });
});

test("a made-up link leads nowhere", async () => {
  const token = await ask();
  const other = `${token.slice(0, -1)}${token.endsWith("A") ? "B" : "A"}`;
  await expect(questionPage(other)).rejects.toMatchObject({ code: "hidden" });
  await expect(questionPage("x")).rejects.toMatchObject({ code: "hidden" });
});

test("a year after the answer the asker is forgotten; question and answer stay", async () => {
  const token = await ask();
  const { number } = await questionPage(token, monday);
  await answerQuestion({
    actor: await staff("officer"),
    number,
    form: { text: "Một câu trả lời." },
    now: monday,
  });
  await db.scheduledJob.create({ data: { name: forgetOld.name, dueAt: monday } });
  await runIfDue(db, forgetOld, after(366));
  const question = await db.question.findFirstOrThrow();
  expect(question).toMatchObject({ name: "", email: "", company: null, phone: null });
  expect((await questionPage(token, after(366))).messages).toHaveLength(2);
});
