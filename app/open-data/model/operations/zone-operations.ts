import * as z from "zod";
import { zoneKinds } from "~/app/sites/model/lot-terms";
import { zoneFeatures } from "../answers/geojson";
import { apiZoneWhole } from "../answers/zone";
import { apiZones } from "../answers/zones";
import { operation } from "./operation";
import { everywhere, everywhereTexts, identifier, severalTimes } from "./parameter-texts";

const parameters = z.object({ kind: z.array(z.enum(zoneKinds)).default([]), ...everywhere });
const texts = {
  kind: {
    text: {
      vi: `Khu (park) hay cụm (cluster). ${severalTimes.vi}`,
      en: `Park or cluster. ${severalTimes.en}`,
    },
    example: "park",
  },
  ...everywhereTexts,
};

export const zones = operation({
  id: "listZones",
  topic: "zones",
  path: "/api/v1/zones",
  summary: {
    vi: "Danh bạ khu, cụm công nghiệp: tình trạng, diện tích, số lô, kèm nguồn.",
    en: "The register of parks and clusters: status, area, lots, with sources.",
  },
  parameters,
  texts,
  mediaType: "application/json",
  body: apiZones,
  example: "/api/v1/zones?kind=park&lang=en",
});

export const zone = operation({
  id: "getZone",
  topic: "zones",
  path: "/api/v1/zones/{id}",
  summary: {
    vi: "Một khu, cụm: toàn bộ số liệu, kết nối, ngành, văn bản; mỗi mục kèm nguồn và ngày.",
    en: "One zone: all figures, connections, sectors, papers; each with source and date.",
  },
  parameters: z.object({ id: identifier, ...everywhere }),
  texts: {
    id: { text: { vi: "Mã khu, cụm.", en: "Identifier of the zone." }, example: "kcn-phu-thuan" },
    ...everywhereTexts,
  },
  mediaType: "application/json",
  body: apiZoneWhole,
  example: "/api/v1/zones/kcn-phu-thuan?lang=en",
});

export const zonesGeojson = operation({
  id: "listZonesGeoJson",
  topic: "zones",
  path: "/api/v1/zones.geojson",
  summary: {
    vi: "Danh bạ dưới dạng GeoJSON: ranh giới nếu đã công bố, nếu không là một điểm.",
    en: "The register as GeoJSON: outlines where published, else a point.",
  },
  parameters,
  texts,
  mediaType: "application/geo+json",
  body: zoneFeatures,
  example: "/api/v1/zones.geojson?kind=park&lang=en",
});

export const zonesCsv = operation({
  id: "listZonesCsv",
  topic: "zones",
  path: "/api/v1/zones.csv",
  summary: { vi: "Danh bạ dưới dạng CSV.", en: "The register as CSV." },
  parameters,
  texts,
  mediaType: "text/csv",
  body: z.string(),
  example: "/api/v1/zones.csv?kind=park&lang=en",
});
