import type { Bilingual } from "~/app/platform/i18n/languages";
import type { FigureDates } from "../figure-dates";
import type { LotStatus, ZoneKind } from "../lot-terms";
import type { NearbyInfrastructure } from "../places/infrastructure";
import type { ZoneTotals } from "../zones/zone-totals";
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
  /** null: said in words */
  amount: number | null;
  words: Bilingual | null;
  note: Bilingual | null;
  source: SourceMark;
  dates: FigureDates;
}

/** A figure that is a number. */
export interface ZoneAmount extends ZoneFigureEntry {
  amount: number;
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

/** Who answers for the zone, and the bodies that did before. */
export interface ZoneAgency {
  name: Bilingual;
  /** ISO date of its first day, where known */
  since: string | null;
  predecessors: { name: Bilingual; until: string | null }[];
  source: SourceMark;
}

export interface ZonePage {
  id: string;
  kind: ZoneKind;
  name: string;
  agency: ZoneAgency | null;
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
  /** larger than `lots` when there are more than the plan draws */
  lotsInAll: number;
  /** sums over all its lots */
  totals: ZoneTotals;
  /** within 30 km as the crow flies, nearest first; empty where the zone's own place is not known */
  nearby: NearbyInfrastructure[];
  /** ISO day on which the page was made */
  today: string;
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
  area: ZoneAmount | null;
  /** the most recent published share of its land that is let */
  occupancy: ZoneAmount | null;
  /** lots by what can be had: ready, coming, taken */
  lots: { open: number; coming: number; taken: number };
}

export interface ZoneList {
  zones: ZoneRow[];
  /** how many there are in all */
  all: number;
  /** communes and wards of today with a zone, by name */
  localities: { id: string; name: Bilingual }[];
}
