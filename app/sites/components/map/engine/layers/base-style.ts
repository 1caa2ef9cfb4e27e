import type { LayerSpecification, StyleSpecification } from "maplibre-gl";
import type { Language } from "~/app/platform/i18n/languages";
import { paths } from "~/app/platform/paths";
import type { Palette } from "../palette";

export const letters = ["Be Vietnam Pro"];

const equator = 40_075_016.686;
/** Pixels of a metre on the ground at zoom 0, at 10 degrees north. */
const pixelsPerMetre = 512 / (equator * Math.cos((10.1 * Math.PI) / 180));
const widthAt = (zoom: number) => ["*", ["get", "widthM"], pixelsPerMetre * 2 ** zoom];

/** The portal's own ground: land, sea and rivers from one file, so that the map works without the internet. */
export function baseStyle(palette: Palette, lang: Language): StyleSpecification {
  return {
    version: 8,
    sources: { base: { type: "geojson", data: paths.map.base, attribution: "Natural Earth · Bến Đỗ" } },
    layers: [
      { id: "sea", type: "background", paint: { "background-color": palette.sea } },
      {
        id: "land",
        type: "fill",
        source: "base",
        filter: ["==", ["get", "kind"], "land"],
        paint: { "fill-color": palette.land, "fill-antialias": true },
      },
      riverLayer(palette),
      ...nameLayers(palette, lang),
    ],
  };
}

function riverLayer(palette: Palette): LayerSpecification {
  return {
    id: "rivers",
    type: "line",
    source: "base",
    filter: ["==", ["get", "kind"], "river"],
    layout: { "line-cap": "round", "line-join": "round" },
    paint: {
      "line-color": palette.sea,
      // As wide as on the ground, whatever the zoom.
      "line-width": ["interpolate", ["exponential", 2], ["zoom"], 6, widthAt(6), 18, widthAt(18)] as never,
    },
  };
}

function nameLayers(palette: Palette, lang: Language): LayerSpecification[] {
  const halo = { "text-halo-color": palette.halo, "text-halo-width": 1.4 };
  return [
    {
      id: "river-names",
      type: "symbol",
      source: "base",
      minzoom: 8.5,
      filter: ["in", ["get", "kind"], ["literal", ["river", "river-name"]]],
      layout: {
        "symbol-placement": "line",
        "symbol-spacing": 420,
        "text-field": ["get", lang],
        "text-font": letters,
        "text-size": 12,
        "text-letter-spacing": 0.06,
      },
      paint: { "text-color": palette.waterInk, "text-halo-color": palette.sea, "text-halo-width": 1.2 },
    },
    {
      id: "sea-names",
      type: "symbol",
      source: "base",
      filter: ["==", ["get", "kind"], "sea"],
      layout: {
        "text-field": ["get", lang],
        "text-font": letters,
        "text-size": 15,
        "text-letter-spacing": 0.2,
      },
      paint: { "text-color": palette.waterInk },
    },
    {
      id: "city-names",
      type: "symbol",
      source: "base",
      filter: ["all", ["==", ["get", "kind"], "city"], ["<=", ["get", "rank"], ["step", ["zoom"], 1, 9, 2]]],
      layout: { "text-field": ["get", lang], "text-font": letters, "text-size": 13 },
      paint: { "text-color": palette.inkSoft, ...halo },
    },
  ];
}
