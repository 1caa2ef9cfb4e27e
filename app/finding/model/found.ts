import type { Bilingual } from "~/app/platform/i18n/languages";
import type { LocalityKind } from "~/app/sites/model/locality-name";
import type { LotStatus, ZoneKind } from "~/app/sites/model/lot-terms";
import type { ZoneStatus } from "~/app/sites/model/views/zone-page";

export type InfrastructureKind =
  | "road"
  | "expressway"
  | "bridge"
  | "port"
  | "substation"
  | "water_plant"
  | "wastewater_plant"
  | "raw_material_zone";
export type InfrastructureStatus = "planned" | "construction" | "operating";

/** What the one box searches. */
export const foundKinds = ["zone", "lot", "locality", "infrastructure", "sector", "criteria"] as const;
export type FoundKind = (typeof foundKinds)[number];

interface Found<Kind extends FoundKind> {
  kind: Kind;
  id: string;
  /** what it is called; what the words of the query met stands between `metBegin` and `metEnd` */
  title: Bilingual;
}

export interface FoundZone extends Found<"zone"> {
  zoneKind: ZoneKind;
  /** null: nothing published */
  status: ZoneStatus | null;
  localities: Bilingual[];
  lots: number;
}

export interface FoundLot extends Found<"lot"> {
  status: LotStatus;
  areaM2: number;
  localities: Bilingual[];
}

export interface FoundLocality extends Found<"locality"> {
  localityKind: LocalityKind;
  /** what it lies, or lay, in */
  within: Bilingual | null;
  /** first and last day, ISO, where known; a place without a last day is there today */
  since: string | null;
  until: string | null;
  /** for a place that ended: what it is part of today */
  today: Bilingual[];
  /** for a place of today: what it was made of */
  madeOf: Bilingual[];
  lots: number;
}

export interface FoundInfrastructure extends Found<"infrastructure"> {
  infrastructureKind: InfrastructureKind;
  status: InfrastructureStatus;
  expectedOn: string | null;
  /** no source was at hand: shown as an example */
  illustrative: boolean;
}

export interface FoundSector extends Found<"sector"> {
  /** sector key, "version:code" */
  key: string;
  code: string;
  lots: number;
}

export interface FoundCriteria extends Found<"criteria"> {
  setId: string;
  number: number;
  publishedOn: string | null;
  /** criteria in which the query's words stand */
  met: Bilingual[];
}

export type FoundThing =
  | FoundZone
  | FoundLot
  | FoundLocality
  | FoundInfrastructure
  | FoundSector
  | FoundCriteria;

export interface FoundGroup {
  kind: FoundKind;
  total: number;
  /** best first */
  things: FoundThing[];
}

/** The answer of the one box. */
export interface FoundEverything {
  /** groups with something in them, the one with the best first */
  groups: FoundGroup[];
  /** things of exactly the name asked for, where it means more than one */
  choices: FoundThing[];
  /** the best of all kinds as "kind:id", best first */
  best: string[];
  /** what was searched instead, where nothing was found as typed */
  searchedAs: string | null;
  /** nothing holds every word; these hold some */
  partly: boolean;
  answeredBy: "search" | "database";
}

export const metBegin = "\u0002";
export const metEnd = "\u0003";
