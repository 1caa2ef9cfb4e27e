import type { Language } from "./languages";

const vietnameseLetters = /[ăđơưàáâãèéêìíòóôõùúýĩũạ-ỹ]/iu;

/** The language of a name or title where it is not the page's, for whoever has it read aloud. */
export function foreignLanguage(words: string, page: Language): Language | undefined {
  return page !== "vi" && vietnameseLetters.test(words) ? "vi" : undefined;
}
