/** What a reader can switch on and off; lots and zones are always there. */
export const mapLayers = ["roads", "ports", "power", "water", "materials", "places"] as const;
export type MapLayer = (typeof mapLayers)[number];

/** What helps most to find one's way, without hiding the lots. */
export const firstLayers: readonly MapLayer[] = ["roads", "ports"];
