import type { ZonePage } from "~/app/sites/model/views/zone-page";
import type { SheetCriteria } from "../lot-sheet";
import type { Surroundings } from "../surroundings";

/** Everything the sheet of one zone shows. */
export interface ZoneSheetFacts {
  zone: ZonePage;
  outline: number[][][] | null;
  criteria: SheetCriteria | null;
  around: Surroundings;
}
