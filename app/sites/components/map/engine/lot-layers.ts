import type { ExpressionSpecification, LayerSpecification } from "maplibre-gl";
import { lotStages } from "../../../model/lot-stage";
import { lotStatuses } from "../../../model/lot-terms";
import { letters } from "./base-style";
import type { Palette } from "./palette";

/** From here on lots are large enough to be seen as what they are. */
export const shapesFrom = 12.6;

const polygons: ExpressionSpecification = ["==", ["geometry-type"], "Polygon"];
const single: ExpressionSpecification = ["!", ["has", "point_count"]];
const marked: ExpressionSpecification = [
  "any",
  ["boolean", ["feature-state", "hovered"], false],
  ["boolean", ["feature-state", "picked"], false],
];

function stageColour({ stages }: Palette): ExpressionSpecification {
  const cases = lotStatuses.flatMap((status) => [status, stages[lotStages[status]]]);
  return ["match", ["get", "status"], ...cases, stages.still] as unknown as ExpressionSpecification;
}

/** Zones as outlines; lots as patterned polygons when near, as points and clusters of points when far. */
export function lotLayers(palette: Palette): LayerSpecification[] {
  return [...zoneLayers(palette), ...shapeLayers(palette), pointLayer(palette), ...clusterLayers(palette)];
}

function zoneLayers(palette: Palette): LayerSpecification[] {
  return [
    {
      id: "zone-ground",
      type: "fill",
      source: "zones",
      filter: polygons,
      paint: { "fill-color": palette.zone, "fill-opacity": 0.08 },
    },
    {
      id: "zone-lines",
      minzoom: 10.8,
      type: "line",
      source: "zones",
      filter: polygons,
      paint: { "line-color": palette.zone, "line-width": 1.6, "line-dasharray": [3, 1.5] },
    },
  ];
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

function clusterLayers(palette: Palette): LayerSpecification[] {
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
