import { db } from "~/app/platform/database/client.server";
import type { Transaction } from "~/app/platform/database/connect.server";
import type { Language } from "~/app/platform/i18n/languages";
import { queueMail } from "~/app/platform/mail/queue-mail.server";
import { Refusal } from "~/app/platform/refusal";
import { countContact } from "../contact-limits.server";
import { passGuard } from "../form-guard.server";
import { receivedLetter } from "../letters/question-letters.server";
import { questionToken } from "../mail-links.server";
import type { QuestionForm } from "../model/forms";
import { placeTitle } from "../model/place-title";
import { questionNumber } from "../model/question-number";
import { replyBy, vietnamDay } from "../model/reply-by";
import { askPage } from "../queries/ask-page.server";

interface Asking {
  place: { zoneId?: string; lotId?: string };
  form: QuestionForm;
  language: Language;
  clientAddress: string;
  now?: Date;
}

async function nextNumber(tx: Transaction, year: number): Promise<string> {
  const { last } = await tx.questionCounter.upsert({
    where: { year },
    create: { year, last: 1 },
    update: { last: { increment: 1 } },
    select: { last: true },
  });
  return questionNumber(year, last);
}

/**
 * Whether this form has brought this very question already.
 * @throws Refusal conflict when it has brought another one, which is not shown to whoever sends this
 */
async function sentBefore(tx: Transaction, id: string, { email, question }: QuestionForm): Promise<boolean> {
  const select = {
    email: true,
    messages: { select: { text: true }, orderBy: { at: "asc" }, take: 1 },
  } as const;
  const known = await tx.question.findUnique({ where: { id }, select });
  if (!known) return false;
  if (known.email === email && known.messages[0]?.text === question) return true;
  throw new Refusal("conflict", [{ rule: "form-unused", message: "contact:errors.usedForm" }]);
}

/**
 * Takes a question to the authority, says by when it is answered, and sends the asker the link to follow it. A form
 * sent twice is one question.
 *
 * @returns the token of the question's own page
 * @throws Refusal hidden for an unknown place, invalid, throttled, or conflict for a form that was used
 */
export async function askQuestion({ place, form, language, clientAddress, now = new Date() }: Asking) {
  const { place: about } = await askPage(place);
  const id = passGuard(form, now);
  await countContact(clientAddress, form.email);

  const { name, email, company = null, phone = null, question: text } = form;
  await db.$transaction(async (tx) => {
    // The counter is one row, so a second sending of the same form waits here and then sees the first.
    const number = await nextNumber(tx, Number(vietnamDay(now).slice(0, 4)));
    if (await sentBefore(tx, id, form)) return;
    const day = replyBy(now);
    await tx.question.create({
      data: {
        ...{ id, number, language, name, email, company, phone },
        zoneId: about.zone.id,
        lotId: about.lot?.id ?? null,
        askedAt: now,
        replyBy: new Date(day),
        messages: { create: { side: "asker", at: now, text } },
      },
    });
    await tx.auditEvent.create({
      data: { action: "question.asked", subjectId: id, data: { number, zoneId: about.zone.id } },
    });
    const letter = receivedLetter(language, { id, number, place: placeTitle(about, language), replyBy: day });
    await queueMail(tx, { key: `question:received:${id}`, language, recipient: email, ...letter });
  });
  return questionToken(id);
}
