import type { Map as LibreMap } from "maplibre-gl";
import { paths } from "~/app/platform/paths";
import { mapLayers } from "../../../model/map/layers";
import { collection, lotPoints, placePoints, zonePoints } from "./ground";
import { boundaryLines, boundaryNames } from "./layers/boundary-layers";
import { lotLayers } from "./layers/lot-layers";
import { thingLayers } from "./layers/thing-layers";
import { topLayers } from "./layers/top-layers";
import { zoneGrounds } from "./layers/zone-layers";
import type { EngineOptions } from "./map-engine";
import type { Palette } from "./palette";
import { palettes } from "./palette";
import { pictureRatio } from "./pictures/canvas";
import { allPictures } from "./pictures/pictures";

/** Puts the portal's pictures, data and layers onto a map that has its ground. */
export function furnish(map: LibreMap, options: EngineOptions): Record<string, string[]> {
  const palette = palettes[options.scheme];
  addPictures(map, palette);
  addSources(map, options);
  const { materials, roads, ...above } = thingLayers(palette, options.lang, options.labels);
  const lines = boundaryLines(palette);
  const names = boundaryNames(palette, options.lang, options.labels);
  const order = [
    ...materials,
    ...lines.communes,
    ...lines.districts,
    ...roads,
    ...zoneGrounds(palette),
    ...lotLayers(palette),
    ...Object.values(above).flat(),
    ...names.communes,
    ...names.districts,
    ...topLayers(palette, options.lang),
  ];
  for (const layer of order) map.addLayer(layer);
  const switched = {
    ...{ materials, roads, ...above },
    communes: [...lines.communes, ...names.communes],
    districts: [...lines.districts, ...names.districts],
  };
  return Object.fromEntries(mapLayers.map((name) => [name, switched[name].map(({ id }) => id)]));
}

function addPictures(map: LibreMap, palette: Palette): void {
  for (const [name, canvas] of allPictures(palette)) {
    const picture = canvas.getContext("2d")?.getImageData(0, 0, canvas.width, canvas.height);
    if (picture && !map.hasImage(name)) map.addImage(name, picture, { pixelRatio: pictureRatio });
  }
}

function addSources(map: LibreMap, { ground, lots, labels }: EngineOptions): void {
  const geojson = (id: string, data: Parameters<typeof collection>[0]) =>
    map.addSource(id, { type: "geojson", data: collection(data), promoteId: "id" });
  geojson("infrastructure", ground.infrastructure);
  geojson("localities", placePoints(ground.localities, labels.before));
  geojson("zones", ground.zones);
  geojson("zone-points", zonePoints(ground.zones));
  geojson("lots", lots);
  geojson("circle", { type: "FeatureCollection", features: [] });
  map.addSource("boundaries", {
    type: "geojson",
    data: paths.map.boundaries,
    attribution: "vietnam-3d-map (MIT)",
  });
  map.addSource("lot-points", {
    type: "geojson",
    data: collection(lotPoints(lots)),
    promoteId: "id",
    cluster: true,
    clusterRadius: 44,
    clusterMaxZoom: 12,
  });
}
