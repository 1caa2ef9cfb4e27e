import type { InfrastructureKind } from "../places/infrastructure";

/** What a reader can switch on and off; lots and zones are always there. */
export const mapLayers = [
  "roads",
  "ports",
  "power",
  "water",
  "materials",
  "communes",
  "districts",
  "places",
] as const;
export type MapLayer = (typeof mapLayers)[number];
export type BoundaryLayer = Extract<MapLayer, "communes" | "districts">;

/** What helps most to find one's way, without hiding the lots. */
export const firstLayers: readonly MapLayer[] = ["roads", "ports"];

/** The switch that shows a thing. */
export const layerOf: Record<InfrastructureKind, MapLayer> = {
  road: "roads",
  expressway: "roads",
  bridge: "roads",
  port: "ports",
  substation: "power",
  water_plant: "water",
  wastewater_plant: "water",
  raw_material_zone: "materials",
};
