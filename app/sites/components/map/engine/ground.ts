import type { GeoJSONSource } from "maplibre-gl";
import { formatDate } from "~/app/platform/i18n/format";
import type {
  Feature,
  Features,
  InfrastructureFeatures,
  LocalityFeatures,
  LotFeatures,
  ZoneFeatures,
} from "../../../model/map/features";
import type { PointShape, Shape } from "../../../model/places/geometry";
import { zoneTitle } from "../../../model/zone-name";

/** What lies under and around the lots. */
export interface Ground {
  zones: ZoneFeatures;
  infrastructure: InfrastructureFeatures;
  localities: LocalityFeatures;
}

type Drawable = Exclude<Parameters<GeoJSONSource["setData"]>[0], string>;

/** The same data under MapLibre's own type, which knows no read-only arrays. */
export function collection(features: Features<Shape, unknown>): Drawable {
  return features as unknown as Drawable;
}

function pointAt<Properties extends { latitude: number; longitude: number }>(
  id: string,
  properties: Properties,
): Feature<PointShape, Properties> {
  const coordinates = [properties.longitude, properties.latitude] as const;
  return { type: "Feature", id, geometry: { type: "Point", coordinates }, properties };
}

export function lotPoints({ features }: LotFeatures): Features<PointShape, unknown> {
  return {
    type: "FeatureCollection",
    features: features.map(({ id, properties }) => pointAt(id, properties)),
  };
}

/** Where zones' names stand. */
export function zonePoints({ features }: ZoneFeatures): Features<PointShape, unknown> {
  return {
    type: "FeatureCollection",
    features: features.map(({ id, properties }) =>
      pointAt(id, { ...properties, ...zoneTitle(properties.name, properties.kind) }),
    ),
  };
}

/** Places with one line about their old names, in both languages. */
export function placePoints({ features }: LocalityFeatures, before: string): Features<PointShape, unknown> {
  return {
    type: "FeatureCollection",
    features: features.map((feature) => {
      const { before: names, until } = feature.properties;
      const line = (lang: "vi" | "en") =>
        names.length === 0
          ? ""
          : `${before} ${until ? formatDate(until, lang) : ""}: ${names.map((name) => name[lang]).join(", ")}`;
      return {
        ...feature,
        properties: { ...feature.properties, "before-vi": line("vi"), "before-en": line("en") },
      };
    }),
  };
}
