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

const noLayer = "none";

/** The layers that an address names, "none" where it wants none; null where it names an unknown one. */
export function layersIn(text: string): MapLayer[] | null {
  const named = text === noLayer ? [] : text.split(",");
  const known = named.filter((name): name is MapLayer => (mapLayers as readonly string[]).includes(name));
  return known.length === named.length ? known : null;
}

/** Layers as an address names them; unsaid where they are those that the map begins with. */
export function layersText(layers: ReadonlySet<MapLayer>): string | undefined {
  const said = mapLayers.filter((layer) => layers.has(layer)).join(",");
  return said === firstLayers.join(",") ? undefined : said || noLayer;
}

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
