import type { Bilingual } from "~/app/platform/i18n/languages";

/** A set in force, short enough to stand on another page. */
export interface CriteriaSummary {
  setId: string;
  number: number;
  /** of the set */
  name: Bilingual;
  /** the zone's own set; otherwise the whole province's */
  ofZone: boolean;
  illustrative: boolean;
  effectiveFrom: string | null;
  passMark: string;
  total: string;
  /** the heaviest first */
  criteria: { code: string; name: Bilingual; weight: string; bonus: boolean }[];
  gates: { code: string; name: Bilingual }[];
}
