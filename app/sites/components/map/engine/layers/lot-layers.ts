import type { ExpressionSpecification, LayerSpecification } from "maplibre-gl";
import { lotStages } from "../../../../model/lot-stage";
import { lotStatuses } from "../../../../model/lot-terms";
import type { Palette } from "../palette";
import { letters } from "./base-style";
import { marked } from "./marked";

/** From here on lots are large enough to be seen as what they are. */
export const shapesFrom = 12.6;

const single: ExpressionSpecification = ["!", ["has", "point_count"]];
function stageColour({ stages }: Palette): ExpressionSpecification {
  const cases = lotStatuses.flatMap((status) => [status, stages[lotStages[status]]]);
  return ["match", ["get", "status"], ...cases, stages.still] as unknown as ExpressionSpecification;
}

/** Lots as patterned polygons when near, as points when far. */
export function lotLayers(palette: Palette): LayerSpecification[] {
  return [...shapeLayers(palette), pointLayer(palette)];
}

function shapeLayers(palette: Palette): LayerSpecification[] {
  return [
    {
      id: "lot-shapes",
      type: "fill",
      source: "lots",
      minzoom: shapesFrom,
      paint: { "fill-pattern": ["concat", "lot-", ["get", "status"]] },
    },
    {
      id: "lot-edges",
      type: "line",
      source: "lots",
      minzoom: shapesFrom,
      paint: {
        "line-color": ["case", marked, palette.accent, palette.halo],
        "line-width": ["case", marked, 3.5, 1.2],
      },
    },
    {
      id: "lot-codes",
      type: "symbol",
      source: "lots",
      minzoom: 14,
      layout: { "text-field": ["get", "code"], "text-font": letters, "text-size": 12 },
      paint: { "text-color": palette.ink, "text-halo-color": palette.halo, "text-halo-width": 1.2 },
    },
  ];
}

function pointLayer(palette: Palette): LayerSpecification {
  return {
    id: "lot-points",
    type: "circle",
    source: "lot-points",
    filter: single,
    paint: {
      "circle-color": stageColour(palette),
      "circle-radius": ["case", marked, 9, 6.5],
      "circle-stroke-color": ["case", marked, palette.accent, palette.ink],
      "circle-stroke-width": ["case", marked, 3, 1.2],
    },
  };
}

/** Points too close to tell apart, with their number. */
export function clusterLayers(palette: Palette): LayerSpecification[] {
  return [
    {
      id: "clusters",
      type: "circle",
      source: "lot-points",
      filter: ["has", "point_count"],
      maxzoom: shapesFrom,
      paint: {
        "circle-color": palette.cluster,
        "circle-radius": ["step", ["get", "point_count"], 15, 20, 19, 100, 24, 1000, 30],
        "circle-stroke-color": palette.halo,
        "circle-stroke-width": 2,
      },
    },
    {
      id: "cluster-counts",
      type: "symbol",
      source: "lot-points",
      filter: ["has", "point_count"],
      maxzoom: shapesFrom,
      layout: {
        "text-field": ["get", "point_count_abbreviated"],
        "text-font": letters,
        "text-size": 13,
        "text-allow-overlap": true,
      },
      paint: { "text-color": palette.onCluster },
    },
  ];
}
