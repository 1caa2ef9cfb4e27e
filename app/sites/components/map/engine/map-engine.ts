import type { Language } from "~/app/platform/i18n/languages";
import type { LotFeatures } from "../../../model/map/features";
import type { MapLayer } from "../../../model/map/layers";
import type { Spot } from "../../../model/map/spot";
import type { Box, Circle } from "../../../model/map/view";
import type { Coordinates } from "../../../model/places/distance";
import type { Ground } from "./ground";
import type { LabelWords } from "./layers/thing-layers";
import type { Scheme } from "./palette";
import type { Signals } from "./signals";

export interface EngineOptions {
  container: HTMLElement;
  lang: Language;
  scheme: Scheme;
  /** without movements of its own */
  still: boolean;
  /** address of a basemap's style; null for the portal's own drawing */
  styleUrl: string | null;
  box: Box;
  ground: Ground;
  lots: LotFeatures;
  labels: LabelWords;
  /** MapLibre's own words, in the reader's language */
  words: Record<string, string>;
  signals: Signals;
}

/** A running map. It moves only when its reader, or somebody on their behalf, asks. */
export interface MapEngine {
  setLots: (lots: LotFeatures) => void;
  showLayers: (shown: ReadonlySet<MapLayer>) => void;
  mark: (mark: "hovered" | "picked", spot: Spot | null) => void;
  drawCircle: (circle: Circle | null) => void;
  goTo: (kind: Spot["kind"], place: Coordinates) => void;
  show: (box: Box) => void;
  box: () => Box;
  /** the basemap asked for did not come, so the portal's own stands in */
  onOwnGround: boolean;
  remove: () => void;
}
