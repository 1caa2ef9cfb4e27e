import type { Bilingual } from "~/app/platform/i18n/languages";
import type { LotStatus, ZoneKind } from "../lot-terms";
import type { Place } from "./places";
import type { SourceMark } from "./provenance";
import type { PlanLot, ZoneStatus } from "./zone-page";

export interface LotPage {
  id: string;
  code: string;
  zone: { id: string; name: string; kind: ZoneKind; status: ZoneStatus | null };
  status: LotStatus;
  reservedFor: "sme" | "hi_tech" | null;
  readyFrom: string | null;
  areaM2: number;
  powerKva: number | null;
  waterM3Day: number | null;
  wastewaterM3Day: number | null;
  coordinates: { latitude: number; longitude: number };
  placesNow: Place[];
  placesBefore: Place[];
  sectors: { version: string; code: string; name: Bilingual }[];
  source: SourceMark;
  shape: number[][][];
  /** the other lots of the zone, for the drawing */
  neighbours: PlanLot[];
  /** the criteria by which an application here is ranked */
  criteria: { setId: string; number: number; name: Bilingual } | null;
}
