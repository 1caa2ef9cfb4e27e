import { authorise } from "~/app/accounts/model/authorise";
import type { Actor } from "~/app/accounts/model/permissions";
import { may } from "~/app/accounts/model/permissions";
import { vietnamDay } from "~/app/platform/calendar";
import { db } from "~/app/platform/database/client.server";
import { Refusal } from "~/app/platform/refusal";
import type { Prisma } from "~/prisma/generated/client";
import type { QuestionDeskQuery, QuestionFilter } from "../model/question-desk";
import { questionPageSize, questionState } from "../model/question-desk";
import { messagesSelect, messageView } from "./question-page.server";
import { placeSelect } from "./select-place.server";

function conditionOf(filter: QuestionFilter, today: string): Prisma.QuestionWhereInput {
  const past = { lt: new Date(today) };
  return {
    all: {},
    open: { status: "open" },
    overdue: { status: "open", replyBy: past },
    answered: { status: "answered" },
  }[filter] as Prisma.QuestionWhereInput;
}

/** The office's questions: those that have waited beyond their day first. */
export async function questionDesk(actor: Actor | null, query: QuestionDeskQuery, now = new Date()) {
  authorise(actor, "question.read");
  const today = vietnamDay(now);
  const where = conditionOf(query.filter, today);
  const [total, open, overdue, rows] = await Promise.all([
    db.question.count({ where }),
    db.question.count({ where: conditionOf("open", today) }),
    db.question.count({ where: conditionOf("overdue", today) }),
    db.question.findMany({
      where,
      // "open" comes before "answered", and what was promised earliest before what was promised later
      orderBy:
        query.filter === "answered"
          ? { answeredAt: "desc" }
          : [{ status: "asc" }, { replyBy: "asc" }, { askedAt: "asc" }],
      skip: (query.page - 1) * questionPageSize,
      take: questionPageSize,
      select: {
        ...{ number: true, name: true, company: true, language: true, status: true },
        ...{ askedAt: true, replyBy: true },
        ...placeSelect,
      },
    }),
  ]);
  return {
    query,
    counts: { open, overdue },
    total,
    pages: Math.ceil(total / questionPageSize),
    rows: rows.map(({ zone, lot, status, askedAt, replyBy, ...row }) => {
      const promised = replyBy.toISOString().slice(0, 10);
      return {
        ...row,
        place: { zone, lot },
        askedAt: askedAt.toISOString(),
        replyBy: promised,
        state: questionState(status, promised, today),
      };
    }),
  };
}

export type QuestionRow = Awaited<ReturnType<typeof questionDesk>>["rows"][number];

/** How many wait for an answer, and how many of them beyond their day; null for whoever may not read them. */
export async function waitingQuestions(actor: Actor | null, now = new Date()) {
  if (!may(actor, "question.read")) return null;
  const today = vietnamDay(now);
  const [open, overdue] = await Promise.all([
    db.question.count({ where: conditionOf("open", today) }),
    db.question.count({ where: conditionOf("overdue", today) }),
  ]);
  return { open, overdue };
}

/**
 * One question with its asker, for the office.
 * @throws Refusal hidden or forbidden
 */
export async function officeQuestion(actor: Actor | null, number: string, now = new Date()) {
  authorise(actor, "question.read");
  const question = await db.question.findUnique({
    where: { number },
    select: {
      ...{ number: true, language: true, name: true, email: true, company: true, phone: true },
      ...{ status: true, askedAt: true, replyBy: true },
      ...placeSelect,
      messages: messagesSelect,
    },
  });
  if (!question) throw new Refusal("hidden");
  const { zone, lot, status, askedAt, messages, ...rest } = question;
  const replyBy = rest.replyBy.toISOString().slice(0, 10);
  return {
    ...rest,
    place: { zone, lot },
    askedAt: askedAt.toISOString(),
    replyBy,
    state: questionState(status, replyBy, vietnamDay(now)),
    messages: messages.map(messageView),
    may: { answer: may(actor, "question.answer") },
  };
}

export type OfficeQuestion = Awaited<ReturnType<typeof officeQuestion>>;
