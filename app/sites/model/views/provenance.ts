import type { Language } from "~/app/platform/i18n/languages";

/** How sure a published fact is; the words of the register of facts. */
export const surenesses = ["confirmed", "secondary", "derived", "illustrative"] as const;
export type Sureness = (typeof surenesses)[number];

/** Where a fact comes from, as a page shows it. */
export interface SourceMark {
  title: string;
  /** for a title that is the portal's own wording; null: the document's own, in its language */
  titleEn: string | null;
  publisher: string;
  url: string | null;
  /** ISO date on which the fact stood so, or was published; null when the source bears none */
  asOf: string | null;
  sureness: Sureness;
}

/** The title a reader of a language is shown. */
export function titleIn({ title, titleEn }: Pick<SourceMark, "title" | "titleEn">, lang: Language): string {
  return lang === "en" ? (titleEn ?? title) : title;
}
