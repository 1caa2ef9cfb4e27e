import { permissions } from "~/app/accounts/model/permissions";
import { usableAccounts } from "~/app/accounts/usable-accounts.server";
import { vietnamDay } from "~/app/platform/calendar";
import type { Transaction } from "~/app/platform/database/connect.server";
import { queueMail } from "~/app/platform/mail/queue-mail.server";
import type { Job } from "~/app/platform/schedule.server";
import { overdueLetter } from "../letters/question-letters.server";
import { day } from "../model/alert-times";
import { isWorkingDay } from "../model/reply-by";

/** 08:00 in Vietnam */
const atUtcMs = 3_600_000;

/** Every working morning, whoever answers questions is written to about those that are past their day. */
export const remindOfficers: Job = {
  name: "contact:remind-officers",
  next: (now) => new Date(Math.floor((now.getTime() - atUtcMs) / day) * day + day + atUtcMs),
  async work(tx, now) {
    const today = vietnamDay(now);
    if (isWorkingDay(today)) await remind(tx, today);
  },
};

async function remind(tx: Transaction, today: string): Promise<void> {
  const overdue = await tx.question.findMany({
    where: { status: "open", replyBy: { lt: new Date(today) } },
    orderBy: { replyBy: "asc" },
    select: { number: true, replyBy: true },
  });
  if (overdue.length === 0) return;
  const questions = overdue.map(({ number, replyBy }) => ({
    number,
    replyBy: replyBy.toISOString().slice(0, 10),
  }));
  const officers = await tx.user.findMany({
    where: { role: { in: [...permissions["question.answer"]] }, ...usableAccounts },
    select: { id: true, email: true, language: true },
  });
  for (const { id, email, language } of officers) {
    const letter = overdueLetter(language, questions);
    await queueMail(tx, { key: `question:overdue:${today}:${id}`, language, recipient: email, ...letter });
  }
}
