import { authorise } from "~/app/accounts/model/authorise";
import type { Actor } from "~/app/accounts/model/permissions";
import { db } from "~/app/platform/database/client.server";
import { queueMail } from "~/app/platform/mail/queue-mail.server";
import { Refusal } from "~/app/platform/refusal";
import { answeredLetter } from "../letters/question-letters.server";
import type { MessageForm } from "../model/forms";
import { placeTitle } from "../model/place-title";
import { saidAlready } from "../queries/said-already.server";
import { placeSelect } from "../queries/select-place.server";

interface Answer {
  actor: Actor | null;
  number: string;
  form: MessageForm;
  now?: Date;
}

/**
 * Answers a question; the asker gets the answer by mail, in the language they asked in. More may be added later.
 *
 * @throws Refusal hidden or forbidden
 */
export async function answerQuestion({ actor, number, form, now = new Date() }: Answer): Promise<void> {
  authorise(actor, "question.answer");
  const select = { id: true, language: true, email: true, ...placeSelect } as const;
  const question = await db.question.findUnique({ where: { number }, select });
  if (!question) throw new Refusal("hidden");

  const { id, language, email } = question;
  await db.$transaction(async (tx) => {
    if (await saidAlready(tx, id, { side: "office", text: form.text })) return;
    const message = await tx.questionMessage.create({
      data: { questionId: id, side: "office", authorId: actor.id, at: now, text: form.text },
      select: { id: true },
    });
    await tx.question.update({ where: { id }, data: { status: "answered", answeredAt: now } });
    await tx.auditEvent.create({
      data: { actorId: actor.id, action: "question.answered", subjectId: id, data: { number } },
    });
    const asked = { id, number, place: placeTitle(question, language), answer: form.text };
    const letter = answeredLetter(language, asked);
    if (email === "") return;
    await queueMail(tx, { key: `question:answer:${message.id}`, language, recipient: email, ...letter });
  });
}
