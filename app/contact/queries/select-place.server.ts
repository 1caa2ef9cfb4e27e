import type { Prisma } from "~/prisma/generated/client";

/** The place of a question, as pages and mails name it. */
export const placeSelect = {
  zone: { select: { id: true, name: true, kind: true } },
  lot: { select: { id: true, code: true } },
} satisfies Prisma.QuestionSelect;
