import { translator } from "~/app/platform/i18n/i18n.server";
import type { Language } from "~/app/platform/i18n/languages";
import type { LetterPart } from "~/app/platform/mail/letter.server";
import { paths } from "~/app/platform/paths";
import { publicOrigin } from "~/app/platform/public-origin.server";

/** Tells a person that others try passwords at their account. Nothing that was typed is in it. */
export function failuresLetter(language: Language, count: number): { subject: string; parts: LetterPart[] } {
  const t = translator(language);
  return {
    subject: t("mail:failures.subject"),
    parts: [
      { text: t("mail:failures.text", { count }) },
      { text: t("mail:failures.yours") },
      { label: t("mail:failures.button"), url: publicOrigin + paths.signIn(language) },
      { text: t("mail:failures.why"), small: true },
    ],
  };
}
