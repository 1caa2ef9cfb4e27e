import { vietnamYear } from "~/app/platform/calendar";
import { db } from "~/app/platform/database/client.server";
import type { Transaction } from "~/app/platform/database/connect.server";
import type { Language } from "~/app/platform/i18n/languages";
import { queueMail } from "~/app/platform/mail/queue-mail.server";
import { claimForm } from "../claim-form.server";
import { countContact } from "../contact-limits.server";
import { passGuard } from "../form-guard.server";
import { receivedLetter } from "../letters/question-letters.server";
import { questionToken } from "../mail-links.server";
import type { QuestionForm } from "../model/forms";
import { placeTitle } from "../model/place-title";
import { questionNumber } from "../model/question-number";
import { replyBy } from "../model/reply-by";
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
    if (!(await claimForm(tx, id, { ...place, name, email, company, phone, text }))) return;
    const number = await nextNumber(tx, vietnamYear(now));
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
