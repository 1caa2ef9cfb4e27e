export const languages = ["vi", "en"] as const;
export type Language = (typeof languages)[number];

export const defaultLanguage: Language = "vi";

/** Text in both languages, as published documents carry it. */
export type Bilingual = Record<Language, string>;

export function isLanguage(value: unknown): value is Language {
  return value === "vi" || value === "en";
}

export function otherLanguage(language: Language): Language {
  return language === "vi" ? "en" : "vi";
}

/** Picks the reader's language: the cookie's word first, then the browser's, then Vietnamese. */
export function negotiateLanguage(cookie: string | undefined, acceptLanguage: string | null): Language {
  if (isLanguage(cookie)) return cookie;
  const wanted = (acceptLanguage ?? "")
    .split(",")
    .map((part) => {
      const [tag = "", ...parameters] = part.trim().split(";");
      const quality = parameters.find((parameter) => parameter.trim().startsWith("q="));
      return {
        language: tag.slice(0, 2).toLowerCase(),
        quality: quality ? Number(quality.trim().slice(2)) : 1,
      };
    })
    .filter(({ quality }) => quality > 0)
    .sort((a, b) => b.quality - a.quality)
    .map(({ language }) => language)
    .find(isLanguage);
  return wanted ?? defaultLanguage;
}
