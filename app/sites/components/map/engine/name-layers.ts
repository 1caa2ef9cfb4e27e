import type { LayerSpecification } from "maplibre-gl";
import type { Language } from "~/app/platform/i18n/languages";
import { letters } from "./base-style";
import type { Palette } from "./palette";

/** The circle around a place, and the zones' names above everything else. */
export function topLayers(palette: Palette, lang: Language): LayerSpecification[] {
  return [
    {
      id: "circle-ground",
      type: "fill",
      source: "circle",
      paint: { "fill-color": palette.accent, "fill-opacity": 0.1 },
    },
    {
      id: "circle-line",
      type: "line",
      source: "circle",
      paint: { "line-color": palette.accent, "line-width": 2.2, "line-dasharray": [3, 2] },
    },
    {
      id: "zone-names",
      type: "symbol",
      source: "zone-points",
      minzoom: 10.2,
      maxzoom: 13.4,
      layout: {
        "text-field": ["get", lang],
        "text-font": letters,
        "text-size": 12.5,
        "text-anchor": "bottom",
        "text-offset": [0, -2.2],
        "text-max-width": 8,
      },
      paint: { "text-color": palette.zone, "text-halo-color": palette.halo, "text-halo-width": 1.8 },
    },
  ];
}
