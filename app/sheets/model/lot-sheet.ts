import type { Bilingual } from "~/app/platform/i18n/languages";
import type { LotFigureDates } from "~/app/sites/model/figure-dates";
import type { LotPage } from "~/app/sites/model/views/lot-page";
import type { Surroundings } from "./surroundings";

/** The criteria by which an application would be ranked today. */
export interface SheetCriteria {
  setId: string;
  number: number;
  name: Bilingual;
  passMark: number;
  illustrative: boolean;
}

/** Everything the sheet of one lot shows. */
export interface LotSheetFacts {
  lot: LotPage;
  rentUsdM2Term: number | null;
  maxDensityPercent: number | null;
  figureDates: LotFigureDates;
  agency: Bilingual | null;
  outline: number[][][] | null;
  criteria: SheetCriteria | null;
  around: Surroundings;
}
