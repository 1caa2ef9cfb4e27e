import * as z from "zod";

/** Words in both languages of the house; neither may be empty. */
export const bilingual = z.strictObject({ vi: z.string().trim().min(1), en: z.string().trim().min(1) });
export type Bilingual = z.infer<typeof bilingual>;
export type Language = keyof Bilingual;

/** Builds both languages from one recipe. */
export function inBoth(write: (language: Language) => string): Bilingual {
  return { vi: write("vi"), en: write("en") };
}
