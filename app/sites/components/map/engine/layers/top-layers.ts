import type { LayerSpecification } from "maplibre-gl";
import type { Language } from "~/app/platform/i18n/languages";
import type { Palette } from "../palette";
import { clusterLayers } from "./lot-layers";
import { zoneSigns } from "./zone-layers";

/** The circle around a place, and above everything else the zones' signs and the numbers of lots. */
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
    zoneSigns(palette, lang),
    ...clusterLayers(palette),
  ];
}
