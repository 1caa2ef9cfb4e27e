import { vietnamDay } from "~/app/platform/calendar";
import { db } from "~/app/platform/database/client.server";
import { Refusal } from "~/app/platform/refusal";
import { questionOfToken } from "../mail-links.server";
import type { QuestionMessageView, QuestionPlace, QuestionState } from "../model/question-desk";
import { questionState } from "../model/question-desk";
import { placeSelect } from "./select-place.server";

export const messagesSelect = {
  select: { id: true, side: true, at: true, text: true },
  orderBy: { at: "asc" },
} as const;

export function messageView({ at, ...message }: Omit<QuestionMessageView, "at"> & { at: Date }) {
  return { ...message, at: at.toISOString() };
}

export interface QuestionPage {
  number: string;
  place: QuestionPlace;
  state: QuestionState;
  replyBy: string;
  messages: QuestionMessageView[];
}

/**
 * What the asker follows. Neither name nor mailbox is on it: a link may be passed on.
 * @throws Refusal hidden when the link is not ours
 */
export async function questionPage(token: string, now = new Date()): Promise<QuestionPage> {
  const id = questionOfToken(token);
  const select = {
    number: true,
    status: true,
    replyBy: true,
    ...placeSelect,
    messages: messagesSelect,
  } as const;
  const question = id && (await db.question.findUnique({ where: { id }, select }));
  if (!question) throw new Refusal("hidden");
  const { number, status, zone, lot, messages } = question;
  const replyBy = question.replyBy.toISOString().slice(0, 10);
  return {
    number,
    place: { zone, lot },
    state: questionState(status, replyBy, vietnamDay(now)),
    replyBy,
    messages: messages.map(messageView),
  };
}
