import { formatDate } from "~/app/platform/i18n/format";
import { translator } from "~/app/platform/i18n/i18n.server";
import type { Language } from "~/app/platform/i18n/languages";
import type { LetterPart } from "~/app/platform/mail/letter.server";
import { mailLinks } from "../mail-links.server";
import { questionDeskSearch } from "../model/question-desk";

interface Letter {
  subject: string;
  parts: LetterPart[];
}

interface Asked {
  id: string;
  number: string;
  place: string;
}

/**
 * Says that a question has arrived and by when it is answered. Nothing that was typed is in it: whoever types somebody
 * else's address cannot make the portal carry words to them.
 */
export function receivedLetter(
  language: Language,
  { id, number, place, replyBy }: Asked & { replyBy: string },
) {
  const t = translator(language);
  const parts: LetterPart[] = [
    { text: t("mail:received.text", { place }) },
    { text: t("mail:received.replyBy", { date: formatDate(replyBy, language) }) },
    { label: t("mail:received.button"), url: mailLinks.question(language, id) },
    { text: t("mail:received.notYou"), small: true },
  ];
  return { subject: t("mail:received.subject", { number }), parts } satisfies Letter;
}

export function answeredLetter(
  language: Language,
  { id, number, place, answer }: Asked & { answer: string },
) {
  const t = translator(language);
  const parts: LetterPart[] = [
    { text: t("mail:answered.text", { place }) },
    { quote: answer },
    { label: t("mail:answered.button"), url: mailLinks.question(language, id) },
    { text: t("mail:answered.keep"), small: true },
  ];
  return { subject: t("mail:answered.subject", { number }), parts } satisfies Letter;
}

/** To an officer: what has waited longer than was promised. */
export function overdueLetter(language: Language, questions: readonly { number: string; replyBy: string }[]) {
  const t = translator(language);
  const count = questions.length;
  const items = questions.slice(0, 20).map(({ number, replyBy }) => ({
    title: number,
    url: mailLinks.officeQuestion(language, number),
    lines: [t("mail:overdue.since", { date: formatDate(replyBy, language) })],
  }));
  const list = mailLinks.officeQuestions(language, questionDeskSearch({ filter: "overdue", page: 1 }));
  const parts: LetterPart[] = [
    { text: t("mail:overdue.text") },
    { items },
    { label: t("mail:overdue.button"), url: list },
  ];
  return { subject: t("mail:overdue.subject", { count }), parts } satisfies Letter;
}
