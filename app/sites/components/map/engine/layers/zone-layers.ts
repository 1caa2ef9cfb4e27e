import type { ExpressionSpecification, LayerSpecification } from "maplibre-gl";
import type { Language } from "~/app/platform/i18n/languages";
import { zoneStatuses } from "../../../../model/views/zone-page";
import type { Palette } from "../palette";
import { letters } from "./base-style";
import { shapesFrom } from "./lot-layers";
import { marked } from "./marked";

const outlined: ExpressionSpecification = ["==", ["geometry-type"], "Polygon"];
const hasLots: ExpressionSpecification = [">", ["get", "lots"], 0];

function statusColour({ zoneStages, zone }: Palette): ExpressionSpecification {
  const cases = zoneStatuses.flatMap((status) => [status, zoneStages[status]]);
  return ["match", ["get", "status"], ...cases, zone] as unknown as ExpressionSpecification;
}

/** Zones' outlines, below their lots. */
export function zoneGrounds(palette: Palette): LayerSpecification[] {
  const colour = statusColour(palette);
  return [
    {
      id: "zone-ground",
      type: "fill",
      source: "zones",
      filter: outlined,
      paint: { "fill-color": colour, "fill-opacity": ["case", marked, 0.3, 0.14] },
    },
    {
      id: "zone-lines",
      minzoom: 10.8,
      type: "line",
      source: "zones",
      filter: outlined,
      paint: {
        "line-color": ["case", marked, palette.accent, colour],
        "line-width": ["case", marked, 3, 1.8],
        "line-dasharray": [3, 1.5],
      },
    },
  ];
}

/** A sign and a name for each zone: above its lots, which take its place when near; where it has none, in their stead. */
export function zoneSigns(palette: Palette, lang: Language): LayerSpecification {
  const sign: ExpressionSpecification = ["concat", "zone-", ["coalesce", ["get", "status"], "unknown"]];
  const name: ExpressionSpecification = ["get", lang];
  return {
    id: "zone-signs",
    type: "symbol",
    source: "zone-points",
    layout: {
      "icon-image": ["step", ["zoom"], sign, shapesFrom, ["case", hasLots, "", sign]],
      "icon-size": ["interpolate", ["linear"], ["zoom"], 8, 0.7, 12, 1],
      "icon-offset": ["case", hasLots, ["literal", [0, -26]], ["literal", [0, 0]]],
      "icon-allow-overlap": true,
      "text-field": ["step", ["zoom"], "", 10.2, name, 13.4, ["case", hasLots, "", name]],
      "text-font": letters,
      "text-size": 12.5,
      "text-anchor": "bottom",
      "text-offset": ["case", hasLots, ["literal", [0, -3.4]], ["literal", [0, -1.1]]],
      "text-max-width": 8,
      "text-optional": true,
    },
    paint: {
      "text-color": ["case", marked, palette.accent, palette.zone],
      "text-halo-color": palette.halo,
      "text-halo-width": 1.8,
    },
  };
}
