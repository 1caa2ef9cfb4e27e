import type { Bilingual } from "~/app/platform/i18n/languages";
import type { ZoneKind } from "../lot-terms";
import type { SourceMark } from "../views/provenance";
import type { Shape } from "./geometry";

/** In the order a reader looks for them. */
export const infrastructureKinds = [
  "road",
  "expressway",
  "bridge",
  "port",
  "substation",
  "water_plant",
  "wastewater_plant",
  "raw_material_zone",
] as const;
export type InfrastructureKind = (typeof infrastructureKinds)[number];

export const infrastructureStatuses = ["planned", "construction", "operating"] as const;
export type InfrastructureStatus = (typeof infrastructureStatuses)[number];

/** What investors ask to be near to, each by its name or the nearest of the kind, in this order. */
export const nearKinds = [
  "port",
  "expressway",
  "bridge",
  "raw_material_zone",
] as const satisfies readonly InfrastructureKind[];
export type NearKind = (typeof nearKinds)[number];

export function isNearKind(text: string): text is NearKind {
  return (nearKinds as readonly string[]).includes(text);
}

/** Of the things of one kind, those that count where any of them will do: what works today, or all while none does. */
export function thoseThatCount<Thing extends { status: InfrastructureStatus }>(
  ofKind: readonly Thing[],
): readonly Thing[] {
  const working = ofKind.filter(({ status }) => status === "operating");
  return working.length > 0 ? working : ofKind;
}

/** What `capacity` counts; nothing is counted of the others. */
export const capacityUnits: Partial<Record<InfrastructureKind, "MVA" | "m3Day" | "ha" | "dwt">> = {
  port: "dwt",
  substation: "MVA",
  water_plant: "m3Day",
  wastewater_plant: "m3Day",
  raw_material_zone: "ha",
};

/** One thing a site depends on, as lists and maps show it. */
export interface InfrastructureItem {
  id: string;
  kind: InfrastructureKind;
  name: Bilingual;
  status: InfrastructureStatus;
  /** ISO day on which it is due, or null when nobody has published one */
  expectedOn: string | null;
  capacity: number | null;
  note: Bilingual | null;
  latitude: number;
  longitude: number;
  shape: Shape;
  /** its place is drawn by hand, even where the thing itself is confirmed */
  placeIsDrawn: boolean;
  source: SourceMark;
}

/** The same, seen from a place. */
export interface NearbyInfrastructure extends Omit<InfrastructureItem, "shape"> {
  /** as the crow flies, to the nearest part */
  distanceKm: number;
}

/** A zone seen from a thing, as the crow flies. */
export interface ZoneNear {
  id: string;
  name: string;
  kind: ZoneKind;
  distanceKm: number;
}

/** One line of the register of infrastructure. */
export interface InfrastructureEntry extends Omit<InfrastructureItem, "shape"> {
  /** the nearest zones, none if all are far */
  zones: ZoneNear[];
}
