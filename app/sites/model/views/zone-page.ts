import type { Bilingual } from "~/app/platform/i18n/languages";
import type { LotStatus, ZoneKind } from "../lot-terms";
import type { Place } from "./places";
import type { SourceMark, Sureness } from "./provenance";

export const zoneStatuses = ["planned", "clearance", "construction", "operating", "suspended"] as const;
export type ZoneStatus = (typeof zoneStatuses)[number];

export interface ZoneStatusEntry {
  status: ZoneStatus;
  /** ISO date */
  since: string;
  expectedNext: string | null;
  note: Bilingual | null;
  source: SourceMark;
}

export interface ZoneFigureEntry {
  id: string;
  key: string;
  amount: number;
  note: Bilingual | null;
  source: SourceMark;
}

export interface ZoneSectorEntry {
  version: string;
  code: string;
  name: Bilingual;
  stance: "welcome" | "excluded";
}

export interface ZoneConnectionEntry {
  id: string;
  kind: "port" | "airport" | "city" | "road" | "waterway";
  name: Bilingual;
  /** null: adjoining, no distance published */
  kilometres: number | null;
  source: SourceMark;
}

export interface ZonePaperEntry {
  id: string;
  number: string;
  issuedOn: string | null;
  subject: Bilingual;
  source: SourceMark;
}

/** A lot as a plan and the table beside it show it. */
export interface PlanLot {
  id: string;
  code: string;
  status: LotStatus;
  areaM2: number;
  readyFrom: string | null;
  shape: number[][][];
  illustrative: boolean;
}

export interface ZonePage {
  id: string;
  kind: ZoneKind;
  name: string;
  agency: Bilingual | null;
  placesNow: Place[];
  placesBefore: Place[];
  coordinates: { latitude: number; longitude: number; sureness: Sureness | null } | null;
  /** newest first; empty when no source says anything */
  statuses: ZoneStatusEntry[];
  figures: ZoneFigureEntry[];
  sectors: ZoneSectorEntry[];
  /** where the sector lists come from, each source once */
  sectorSources: SourceMark[];
  connections: ZoneConnectionEntry[];
  papers: ZonePaperEntry[];
  lots: PlanLot[];
  /** set when there are more lots than the plan draws */
  lotsInAll: number;
}

/** One line of the register of zones. */
export interface ZoneRow {
  id: string;
  kind: ZoneKind;
  name: string;
  placesNow: Place[];
  placesBefore: Place[];
  status: ZoneStatusEntry | null;
  /** the most recent published whole area */
  area: ZoneFigureEntry | null;
  /** lots by what can be had: ready, coming, taken */
  lots: { open: number; coming: number; taken: number };
}
