import type { Map as LibreMap, MapGeoJSONFeature, MapMouseEvent, PointLike } from "maplibre-gl";
import type { Spot } from "../../../model/map/spot";
import { sameSpot } from "../../../model/map/spot";
import type { Box } from "../../../model/map/view";
import type { Coordinates } from "../../../model/places/distance";

/** What a map tells the page. */
export interface Signals {
  /** the map rests somewhere else; `byReader` when a hand did it */
  moved: (box: Box, byReader: boolean) => void;
  hovered: (spot: Spot | null) => void;
  /** a thing was clicked, or the ground */
  picked: (spot: Spot | null, at: Coordinates) => void;
}

/** What lies under a pointer, the smallest first; thin things are caught from a few pixels away. */
const targets = [
  { layers: ["zone-signs", "port-signs", "power-signs", "water-signs", "bridge-signs"], reach: 2 },
  { layers: ["lot-shapes", "lot-points", "clusters"], reach: 0 },
  { layers: ["roads", "roads-to-come"], reach: 5 },
  { layers: ["zone-ground", "material-ground"], reach: 0 },
];

const kindOf: Record<string, Spot["kind"]> = {
  lots: "lot",
  "lot-points": "lot",
  zones: "zone",
  "zone-points": "zone",
  infrastructure: "infrastructure",
};

/** Passes on what happens on the map; the answer ends it. */
export function listenTo(map: LibreMap, signals: Signals): () => void {
  let byReader = false;
  let hovered: Spot | null = null;
  map.on("movestart", (event) => {
    if (event.originalEvent) byReader = true;
  });
  map.on("moveend", () => {
    const bounds = map.getBounds();
    const box = [bounds.getWest(), bounds.getSouth(), bounds.getEast(), bounds.getNorth()] as const;
    signals.moved(box, byReader);
    byReader = false;
  });
  // Zoom buttons and keys move without a hand on the map, and are meant all the same.
  const meant = () => {
    byReader = true;
  };
  const container = map.getContainer();
  container.addEventListener("keydown", meant);
  container.addEventListener("click", meant);
  map.on("mousemove", (event) => {
    const found = featureAt(map, event);
    const spot = spotOf(found);
    map.getCanvas().classList.toggle("over-something", found !== null);
    if (sameSpot(spot, hovered)) return;
    hovered = spot;
    signals.hovered(spot);
  });
  // Its card stays while the pointer is on the card: the page says when it has left both.
  map.on("mouseout", () => {
    hovered = null;
  });
  map.on("click", (event) => {
    const found = featureAt(map, event);
    const { lat, lng } = event.lngLat;
    if (found?.layer.id === "clusters") map.easeTo({ center: event.lngLat, zoom: map.getZoom() + 2 });
    else signals.picked(spotOf(found), { latitude: lat, longitude: lng });
  });
  return () => {
    container.removeEventListener("keydown", meant);
    container.removeEventListener("click", meant);
  };
}

function featureAt(map: LibreMap, { point: { x, y } }: MapMouseEvent): MapGeoJSONFeature | null {
  for (const { layers, reach } of targets) {
    const around: [PointLike, PointLike] = [
      [x - reach, y - reach],
      [x + reach, y + reach],
    ];
    const [found] = map.queryRenderedFeatures(around, { layers });
    if (found) return found;
  }
  return null;
}

function spotOf(found: MapGeoJSONFeature | null): Spot | null {
  const kind = found && kindOf[found.source];
  return kind && typeof found.properties.id === "string" ? { kind, id: found.properties.id } : null;
}
