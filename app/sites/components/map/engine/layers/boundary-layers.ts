import type { ExpressionSpecification, LayerSpecification, SymbolLayerSpecification } from "maplibre-gl";
import type { Language } from "~/app/platform/i18n/languages";
import type { BoundaryProperties } from "../../../../model/map/features";
import type { BoundaryLayer } from "../../../../model/map/layers";
import type { Palette } from "../palette";
import { hatchName } from "../pictures/pictures";
import { letters } from "./base-style";
import type { LabelWords } from "./thing-layers";

const isArea: ExpressionSpecification = ["!=", ["geometry-type"], "Point"];
const ofEra = (era: BoundaryProperties["era"]): ExpressionSpecification => [
  "all",
  ["==", ["get", "era"], era],
  isArea,
];

/** Lines on the ground, under roads and lots. */
export function boundaryLines({ ink, inkSoft }: Palette): Record<BoundaryLayer, LayerSpecification[]> {
  const joined = { "line-join": "round" } as const;
  return {
    communes: [
      {
        id: "commune-lines",
        type: "line",
        source: "boundaries",
        filter: ofEra("today"),
        layout: joined,
        paint: { "line-color": inkSoft, "line-width": 1, "line-opacity": 0.75 },
      },
    ],
    districts: [
      {
        id: "between-districts",
        type: "fill",
        source: "boundaries",
        filter: ofEra("between"),
        paint: { "fill-pattern": hatchName },
      },
      {
        id: "district-lines",
        type: "line",
        source: "boundaries",
        filter: ofEra("before"),
        layout: joined,
        paint: { "line-color": ink, "line-width": 2, "line-dasharray": [5, 2, 1, 2] },
      },
    ],
  };
}

/** Names, above what they could be hidden by. */
export function boundaryNames(
  { ink, inkSoft, halo }: Palette,
  lang: Language,
  { partly }: LabelWords,
): Record<BoundaryLayer, LayerSpecification[]> {
  const paint = { "text-halo-color": halo, "text-halo-width": 1.6 };
  const name: ExpressionSpecification = ["get", lang];
  // Signs stand where they stand; names go round them.
  const aside = {
    "text-variable-anchor": ["center", "top", "bottom", "left", "right"],
    "text-radial-offset": 1.6,
  } satisfies SymbolLayerSpecification["layout"];
  return {
    communes: [
      {
        id: "commune-names",
        type: "symbol",
        source: "localities",
        minzoom: 9.6,
        layout: { "text-field": name, "text-font": letters, "text-size": 12, "text-max-width": 7, ...aside },
        paint: { ...paint, "text-color": inkSoft },
      },
    ],
    districts: [
      {
        id: "district-names",
        type: "symbol",
        source: "boundaries",
        filter: ["==", ["geometry-type"], "Point"],
        layout: {
          "text-field": ["case", ["get", "partial"], ["concat", name, "\n(", partly, ")"], name],
          "text-font": letters,
          "text-size": 14,
          "text-letter-spacing": 0.08,
          "text-max-width": 9,
          ...aside,
        },
        paint: { ...paint, "text-color": ink },
      },
    ],
  };
}
