import type { InfrastructureKind } from "../places/infrastructure";

/** What a reader can switch on and off; lots and zones are always there. */
export const mapLayers = ["roads", "ports", "power", "water", "materials", "places"] as const;
export type MapLayer = (typeof mapLayers)[number];

export const layerKinds: Record<Exclude<MapLayer, "places">, readonly InfrastructureKind[]> = {
  roads: ["road", "expressway", "bridge"],
  ports: ["port"],
  power: ["substation"],
  water: ["water_plant", "wastewater_plant"],
  materials: ["raw_material_zone"],
};

/** What helps most to find one's way, without hiding the lots. */
export const firstLayers: readonly MapLayer[] = ["roads", "ports"];
