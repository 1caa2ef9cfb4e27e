import type { Bilingual } from "~/app/platform/i18n/languages";

/** An administrative unit with those that contain it. */
export interface Place {
  id: string;
  /** smallest first, each with its kind: commune, district, province */
  chain: Bilingual[];
  /** ISO date of its last day; null while it exists */
  until: string | null;
}
