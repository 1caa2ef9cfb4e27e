import type { ExpressionSpecification, LayerSpecification } from "maplibre-gl";
import type { Language } from "~/app/platform/i18n/languages";
import type { BoundaryLayer, MapLayer } from "../../../../model/map/layers";
import type { Palette } from "../palette";
import type { Thing } from "../pictures/pictures";
import { letters } from "./base-style";
import { marked } from "./marked";

/** Words of the map's own labels, in the reader's language. */
export interface LabelWords {
  planned: string;
  construction: string;
  /** before a list of old names */
  before: string;
  /** after the name of an old district of which only a part is known */
  partly: string;
}

const working: ExpressionSpecification = ["==", ["get", "status"], "operating"];
const ofKinds = (...kinds: string[]): ExpressionSpecification => ["in", ["get", "kind"], ["literal", kinds]];

function nameOf(lang: Language, { planned, construction }: LabelWords): ExpressionSpecification {
  const state: ExpressionSpecification = [
    "match",
    ["get", "status"],
    "planned",
    planned,
    "construction",
    construction,
    "",
  ];
  return ["case", working, ["get", lang], ["concat", ["get", lang], "\n(", state, ")"]];
}

/** Infrastructure and old place names, by the switch that shows them. */
export function thingLayers(
  palette: Palette,
  lang: Language,
  words: LabelWords,
): Record<Exclude<MapLayer, BoundaryLayer>, LayerSpecification[]> {
  const label = nameOf(lang, words);
  return {
    materials: materialLayers(palette, label),
    roads: [...roadLayers(palette, label), signLayer("bridge", ["bridge"], palette, label, 10)],
    ports: [signLayer("port", ["port"], palette, label, 8.5)],
    power: [signLayer("power", ["substation"], palette, label, 9.5)],
    water: [signLayer("water", ["water_plant", "wastewater_plant"], palette, label, 9.5)],
    places: [placeLayer(palette, lang)],
  };
}

function materialLayers(palette: Palette, label: ExpressionSpecification): LayerSpecification[] {
  const here = { source: "infrastructure", filter: ofKinds("raw_material_zone") } as const;
  return [
    {
      id: "material-ground",
      type: "fill",
      ...here,
      paint: { "fill-color": palette.fields, "fill-opacity": ["case", marked, 0.4, 0.22] },
    },
    {
      id: "material-lines",
      type: "line",
      ...here,
      paint: { "line-color": palette.fields, "line-width": 1.6, "line-dasharray": [1, 2] },
    },
    {
      id: "material-names",
      type: "symbol",
      ...here,
      layout: { "text-field": label, "text-font": letters, "text-size": 12, "text-max-width": 9 },
      paint: { "text-color": palette.ink, "text-halo-color": palette.halo, "text-halo-width": 1.4 },
    },
  ];
}

function roadLayers(palette: Palette, label: ExpressionSpecification): LayerSpecification[] {
  const width: ExpressionSpecification = ["interpolate", ["linear"], ["zoom"], 8, 1.8, 14, 5];
  const wider: ExpressionSpecification = ["interpolate", ["linear"], ["zoom"], 8, 3, 14, 7.5];
  const ways = ofKinds("road", "expressway");
  const line = { type: "line", source: "infrastructure" } as const;
  const ends = { "line-cap": "round", "line-join": "round" } as const;
  return [
    {
      id: "road-casings",
      ...line,
      filter: ["all", ways, working],
      layout: ends,
      paint: { "line-color": palette.roadCasing, "line-width": wider },
    },
    {
      id: "roads",
      ...line,
      filter: ["all", ways, working],
      layout: ends,
      paint: { "line-color": ["case", marked, palette.accent, palette.road], "line-width": width },
    },
    {
      id: "roads-to-come",
      ...line,
      filter: ["all", ways, ["!", working]],
      paint: {
        "line-color": ["case", marked, palette.accent, palette.roadCasing],
        "line-width": width,
        "line-dasharray": [2, 1.6],
      },
    },
    {
      id: "road-names",
      type: "symbol",
      source: "infrastructure",
      minzoom: 9,
      filter: ways,
      layout: {
        "symbol-placement": "line",
        "symbol-spacing": 360,
        "text-field": label,
        "text-font": letters,
        "text-size": 11,
      },
      paint: { "text-color": palette.ink, "text-halo-color": palette.halo, "text-halo-width": 1.6 },
    },
  ];
}

function signLayer(
  thing: Thing,
  kinds: string[],
  palette: Palette,
  label: ExpressionSpecification,
  namesFrom: number,
): LayerSpecification {
  return {
    id: `${thing}-signs`,
    type: "symbol",
    source: "infrastructure",
    filter: ofKinds(...kinds),
    layout: {
      "icon-image": ["concat", `thing-${thing}-`, ["case", working, "working", "coming"]],
      "icon-allow-overlap": true,
      "icon-size": ["interpolate", ["linear"], ["zoom"], 8, 0.7, 12, 1],
      "text-field": ["step", ["zoom"], "", namesFrom + 1.2, label],
      "text-font": letters,
      "text-size": 11,
      "text-anchor": "top",
      "text-offset": [0, 1.1],
      "text-optional": true,
      "text-max-width": 9,
    },
    paint: {
      "text-color": ["case", marked, palette.accent, palette.ink],
      "text-halo-color": palette.halo,
      "text-halo-width": 1.4,
    },
  };
}

function placeLayer(palette: Palette, lang: Language): LayerSpecification {
  return {
    id: "place-names",
    type: "symbol",
    source: "localities",
    layout: {
      "text-field": [
        "format",
        ["get", lang],
        { "font-scale": 1 },
        "\n",
        {},
        ["get", `before-${lang}`],
        { "font-scale": 0.85, "text-color": palette.inkSoft },
      ],
      "text-font": letters,
      "text-size": 13,
      "text-max-width": 13,
    },
    paint: { "text-color": palette.ink, "text-halo-color": palette.halo, "text-halo-width": 1.6 },
  };
}
