import type { Bilingual } from "~/app/platform/i18n/languages";
import type { CriteriaScope } from "./validity";

/** A set in force, short enough to stand on another page. */
export interface CriteriaSummary {
  setId: string;
  number: number;
  /** of the set */
  name: Bilingual;
  scope: CriteriaScope;
  illustrative: boolean;
  /** first day in force, in Vietnam */
  effectiveFrom: string;
  passMark: string;
  total: string;
  /** the heaviest first */
  criteria: { code: string; name: Bilingual; weight: string; bonus: boolean }[];
  gates: { code: string; name: Bilingual }[];
}
