import type { Language } from "~/app/platform/i18n/languages";
import type { CriterionResult } from "~/app/scoring/score";

/** The sentence of a criterion's result without the criterion's name, for where the name stands above it already. */
export function reasonOf({ name, sentence }: CriterionResult, lang: Language): string {
  const opening = `${name[lang]}: `;
  const reason = sentence[lang].startsWith(opening) ? sentence[lang].slice(opening.length) : sentence[lang];
  return reason.charAt(0).toLocaleUpperCase(lang) + reason.slice(1);
}
