import type { Language } from "~/app/platform/i18n/languages";

/** For whom a file is made. */
export interface Reader {
  lang: Language;
  /** where this portal is known to the world, for the addresses in the file */
  origin: string;
}
