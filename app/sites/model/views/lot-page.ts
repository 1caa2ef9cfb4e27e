import type { Bilingual } from "~/app/platform/i18n/languages";
import type { LotFigureDates } from "../figure-dates";
import type { Adjoining } from "../geometry/adjoining";
import type { LotPurpose, LotStatus, ZoneKind } from "../lot-terms";
import type { Place } from "./places";
import type { SourceMark } from "./provenance";
import type { PlanLot, ZoneStatus } from "./zone-page";

export interface LotPage {
  id: string;
  code: string;
  zone: { id: string; name: string; kind: ZoneKind; status: ZoneStatus | null };
  status: LotStatus;
  reservedFor: LotPurpose | null;
  readyFrom: string | null;
  areaM2: number;
  powerKva: number | null;
  waterM3Day: number | null;
  wastewaterM3Day: number | null;
  /** USD per m² for the remaining term, without VAT; null when not published */
  rentUsdM2Term: number | null;
  /** share of the lot that may be built on; null when not published */
  maxDensityPercent: number | null;
  dates: LotFigureDates;
  coordinates: { latitude: number; longitude: number };
  placesNow: Place[];
  placesBefore: Place[];
  sectors: { version: string; code: string; name: Bilingual }[];
  source: SourceMark;
  shape: number[][][];
  /** the other lots of the zone, for the drawing */
  neighbours: PlanLot[];
  /** those with which it has a boundary in common, the longest first */
  adjoining: AdjoiningLot[];
  /** lots elsewhere and here that an investor interested in this one should also see */
  similar: SimilarLot[];
  /** ISO day on which the page was made: what counts as long ago is counted from it */
  today: string;
}

export interface AdjoiningLot extends PlanLot, Adjoining {}

export interface SimilarLot {
  id: string;
  code: string;
  zone: { id: string; name: string; kind: ZoneKind };
  status: LotStatus;
  areaM2: number;
  powerKva: number | null;
  rentUsdM2Term: number | null;
  readyFrom: string | null;
  /** how many of this lot's sectors may settle there too */
  sharedSectors: number;
}
