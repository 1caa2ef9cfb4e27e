import type { Bilingual } from "~/app/platform/i18n/languages";
import type { DemandNeeds } from "../demand/demand-needs";
import type { LotQuery } from "../lot-query";

/** One thing that enough people looked for. */
export interface DemandRow {
  key: string;
  needs: DemandNeeds;
  sector: Bilingual | null;
  place: Bilingual | null;
  searches: number;
  /** lots that would do today, and the search that finds them */
  lots: number;
  query: LotQuery;
}

export interface DemandPage {
  rows: DemandRow[];
  /** fewer than this many searches are not shown, as they might tell who searched */
  fewest: number;
  months: number;
}
