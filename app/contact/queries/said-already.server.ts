import type { Transaction } from "~/app/platform/database/connect.server";
import type { QuestionSide } from "~/prisma/generated/client";

/**
 * Holds a conversation until the transaction ends, and answers whether its last message is this very one: a form sent
 * twice says a thing once.
 */
export async function saidAlready(
  tx: Transaction,
  questionId: string,
  message: { side: QuestionSide; text: string },
): Promise<boolean> {
  await tx.$queryRaw`SELECT id FROM "Question" WHERE id = ${questionId}::uuid FOR UPDATE`;
  const last = await tx.questionMessage.findFirst({
    where: { questionId },
    orderBy: [{ at: "desc" }, { id: "desc" }],
    select: { side: true, text: true },
  });
  return last?.side === message.side && last.text === message.text;
}
