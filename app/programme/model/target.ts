import type { Bilingual } from "~/app/platform/i18n/languages";
import type { SourceMark } from "~/app/sites/model/views/provenance";

/** One target of the industry programme, as its page shows it. */
export interface TargetRow {
  id: string;
  name: Bilingual;
  amount: number;
  unit: Bilingual;
  fromYear: number | null;
  toYear: number | null;
  note: Bilingual | null;
  agency: Bilingual | null;
  source: SourceMark;
}
