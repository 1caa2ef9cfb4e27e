import type { Bilingual } from "~/app/platform/i18n/languages";
import type { LotPurpose, LotStatus, ZoneKind } from "../lot-terms";
import type { MultiPolygonShape, PointShape, PolygonShape, Shape } from "../places/geometry";
import type { InfrastructureKind, InfrastructureStatus } from "../places/infrastructure";
import type { ZoneStatus } from "../views/zone-page";

/** What the map's addresses under /map/ answer: GeoJSON of which the properties are known. */
type Drawn = Shape | MultiPolygonShape;

export interface Feature<Geometry extends Drawn, Properties> {
  type: "Feature";
  id: string;
  geometry: Geometry;
  properties: Properties;
}

export interface Features<Geometry extends Drawn, Properties> {
  type: "FeatureCollection";
  features: Feature<Geometry, Properties>[];
}

/** One lot as the map draws it and its card tells of it. */
export interface LotProperties {
  id: string;
  code: string;
  zoneId: string;
  zoneName: string;
  zoneKind: ZoneKind;
  status: LotStatus;
  reservedFor: LotPurpose | null;
  areaM2: number;
  powerKva: number | null;
  rentUsdM2Term: number | null;
  readyFrom: string | null;
  latitude: number;
  longitude: number;
  illustrative: boolean;
}

export interface LotFeatures extends Features<PolygonShape | PointShape, LotProperties> {
  /** how many lots the query has; more than are drawn where there are very many */
  total: number;
  /** whether lots come as polygons; as points where they are too many */
  drawn: "polygons" | "points";
}

export interface ZoneProperties {
  id: string;
  kind: ZoneKind;
  name: string;
  /** null where no source says anything */
  status: ZoneStatus | null;
  /** newest published figures, null where there are none */
  areaHa: number | null;
  occupancyPercent: number | null;
  lots: number;
  /** how many of them can be had now */
  lotsReady: number;
  /** whether anyone but this portal has published the outline */
  outlineIsDrawn: boolean;
  latitude: number;
  longitude: number;
}
export type ZoneFeatures = Features<PolygonShape | PointShape, ZoneProperties>;

export interface InfrastructureProperties {
  id: string;
  kind: InfrastructureKind;
  status: InfrastructureStatus;
  vi: string;
  en: string;
  expectedOn: string | null;
  illustrative: boolean;
  /** the middle of a line or an area */
  latitude: number;
  longitude: number;
}
export type InfrastructureFeatures = Features<Shape, InfrastructureProperties>;

export interface LocalityProperties {
  id: string;
  vi: string;
  en: string;
  /** what it was made of, and until when those names held */
  before: Bilingual[];
  until: string | null;
}
export type LocalityFeatures = Features<PointShape, LocalityProperties>;

/** A boundary of today, or of before July 2025 as far as communes of today show it. */
export interface BoundaryProperties {
  id: string;
  vi: string;
  en: string;
  /** `between`: a commune of today that holds land of two old districts, whose line inside it nobody publishes */
  era: "today" | "before" | "between";
  /** last day on which it was a boundary */
  until: string | null;
  /** an old district that also held part of a commune `between` */
  partial: boolean;
}
/** Areas, and for each old district the point where its name stands. */
export type BoundaryFeatures = Features<MultiPolygonShape | PointShape, BoundaryProperties>;

/** What the map must know of the portal's setting. */
export interface MapSettings {
  /** address of a MapLibre style, or null for the portal's own drawing */
  styleUrl: string | null;
}
