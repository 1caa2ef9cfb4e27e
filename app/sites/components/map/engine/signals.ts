import type { Map as LibreMap, MapMouseEvent } from "maplibre-gl";
import type { Box } from "../../../model/map/view";
import type { Coordinates } from "../../../model/places/distance";

/** What a map tells the page. */
export interface Signals {
  /** the map rests somewhere else; `byReader` when a hand did it */
  moved: (box: Box, byReader: boolean) => void;
  hovered: (lotId: string | null) => void;
  /** a lot was clicked, or the ground */
  picked: (lotId: string | null, at: Coordinates) => void;
}

const lotsAt = ["lot-shapes", "lot-points"];

/** Passes on what happens on the map; the answer ends it. */
export function listenTo(map: LibreMap, signals: Signals): () => void {
  let byReader = false;
  let hovered: string | null = null;
  const lotAt = ({ point }: MapMouseEvent): string | null => {
    const [found] = map.queryRenderedFeatures(point, { layers: lotsAt });
    return typeof found?.properties.id === "string" ? found.properties.id : null;
  };
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
    const lotId = lotAt(event);
    if (lotId === hovered) return;
    hovered = lotId;
    map.getCanvas().classList.toggle("over-lot", lotId !== null);
    signals.hovered(lotId);
  });
  map.on("mouseout", () => signals.hovered(null));
  map.on("click", (event) => {
    const [cluster] = map.queryRenderedFeatures(event.point, { layers: ["clusters"] });
    const { lat, lng } = event.lngLat;
    if (cluster) map.easeTo({ center: event.lngLat, zoom: map.getZoom() + 2 });
    else signals.picked(lotAt(event), { latitude: lat, longitude: lng });
  });
  return () => {
    container.removeEventListener("keydown", meant);
    container.removeEventListener("click", meant);
  };
}
