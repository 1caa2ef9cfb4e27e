import type { GeoJSONSource, Map as LibreMap } from "maplibre-gl";
import { circleShape } from "../../../model/map/circle-shape";
import type { LotFeatures } from "../../../model/map/features";
import { mapLayers } from "../../../model/map/layers";
import type { Spot } from "../../../model/map/spot";
import { collection, lotPoints } from "./ground";
import { shapesFrom } from "./layers/lot-layers";
import type { EngineOptions, MapEngine } from "./map-engine";

const lastZoom = 24;
/** From how near a thing is seen as what it is. */
const nearestZoom: Record<Spot["kind"], number> = { lot: 14, zone: 13, infrastructure: 12 };
const sourcesOf: Record<Spot["kind"], string[]> = {
  lot: ["lots", "lot-points"],
  zone: ["zones", "zone-points"],
  infrastructure: ["infrastructure"],
};

/** What the page can ask of a map that stands. */
export function controlsOf(
  map: LibreMap,
  { still }: EngineOptions,
  layersOf: Record<string, string[]>,
): Omit<MapEngine, "remove" | "onOwnGround"> {
  const marks: Record<"hovered" | "picked", Spot | null> = { hovered: null, picked: null };
  const setData = (source: string, data: Parameters<typeof collection>[0]) =>
    map.getSource<GeoJSONSource>(source)?.setData(collection(data));
  return {
    setLots(lots) {
      setData("lots", lots);
      setData("lot-points", lotPoints(lots));
      fitPoints(map, lots);
    },
    showLayers(shown) {
      for (const layer of mapLayers) {
        const visibility = shown.has(layer) ? "visible" : "none";
        for (const id of layersOf[layer] ?? []) map.setLayoutProperty(id, "visibility", visibility);
      }
    },
    mark(mark, spot) {
      for (const [marked, on] of [
        [marks[mark], false],
        [spot, true],
      ] as const) {
        if (!marked) continue;
        for (const source of sourcesOf[marked.kind]) {
          map.setFeatureState({ source, id: marked.id }, { [mark]: on });
        }
      }
      marks[mark] = spot;
    },
    drawCircle(circle) {
      const features = circle
        ? [{ type: "Feature" as const, id: "circle", geometry: circleShape(circle), properties: {} }]
        : [];
      setData("circle", { type: "FeatureCollection", features });
    },
    goTo(kind, { latitude, longitude }) {
      const zoom = Math.max(map.getZoom(), nearestZoom[kind]);
      const camera = { center: [longitude, latitude] as [number, number], zoom };
      if (still) map.jumpTo(camera);
      else map.easeTo({ ...camera, duration: 700 });
    },
    show([west, south, east, north]) {
      map.fitBounds([west, south, east, north], { padding: 32, animate: !still, duration: 700 });
    },
    box() {
      const bounds = map.getBounds();
      return [bounds.getWest(), bounds.getSouth(), bounds.getEast(), bounds.getNorth()];
    },
  };
}

/** Where lots come as points only, points stay however near one goes. */
export function fitPoints(map: LibreMap, { drawn }: LotFeatures): void {
  map.setLayerZoomRange("lot-points", 0, drawn === "polygons" ? shapesFrom : lastZoom);
}
