import { db } from "~/app/platform/database/client.server";
import { Refusal } from "~/app/platform/refusal";
import { countMessage } from "../contact-limits.server";
import { questionOfToken } from "../mail-links.server";
import type { MessageForm } from "../model/forms";
import { replyBy } from "../model/reply-by";
import { saidAlready } from "../queries/said-already.server";

const mostMessages = 40;

interface Addition {
  token: string;
  form: MessageForm;
  clientAddress: string;
  now?: Date;
}

/**
 * Adds to a question that was asked. After an answer it is open again, with a new day to reply by; before one, the
 * first promise stands.
 *
 * @throws Refusal hidden, throttled, or conflict when the conversation has grown too long for this way
 */
export async function addToQuestion({
  token,
  form,
  clientAddress,
  now = new Date(),
}: Addition): Promise<void> {
  const id = questionOfToken(token);
  const select = { status: true, _count: { select: { messages: true } } } as const;
  const question = id && (await db.question.findUnique({ where: { id }, select }));
  if (!question) throw new Refusal("hidden");
  await countMessage(clientAddress);

  if (question._count.messages >= mostMessages) {
    throw new Refusal("conflict", [{ rule: "short-enough", message: "contact:errors.tooLong" }]);
  }
  await db.$transaction(async (tx) => {
    if (await saidAlready(tx, id, { side: "asker", text: form.text })) return;
    await tx.questionMessage.create({ data: { questionId: id, side: "asker", at: now, text: form.text } });
    await tx.question.updateMany({
      where: { id, status: "answered" },
      data: { status: "open", answeredAt: null, replyBy: new Date(replyBy(now)) },
    });
    await tx.auditEvent.create({ data: { action: "question.added-to", subjectId: id, data: {} } });
  });
}
