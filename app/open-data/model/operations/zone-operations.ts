import * as z from "zod";
import { identifier } from "~/app/platform/bounds";
import { zoneListQuery } from "~/app/sites/model/zones/zone-list-query";
import { zoneFeatures } from "../answers/geojson";
import { apiZoneWhole } from "../answers/zone";
import { apiZones } from "../answers/zones";
import { operation } from "./operation";
import { everywhere, everywhereTexts, severalTimes } from "./parameter-texts";

/** What may be asked of the register: the same as on its page. */
const parameters = z.object({ ...zoneListQuery.shape, ...everywhere });
const texts = {
  q: {
    text: {
      vi: "Từ cần tìm trong tên và nơi đặt khu, cụm, nay và trước tháng 7/2025, có dấu hoặc không dấu; từ nào cũng phải khớp.",
      en: "Words of a zone's names and places, of today or of before July 2025, with or without marks; every word must fit.",
    },
    example: "ba tri",
  },
  kind: {
    text: {
      vi: `Khu (park) hay cụm (cluster). ${severalTimes.vi}`,
      en: `Park or cluster. ${severalTimes.en}`,
    },
    example: "park",
  },
  status: {
    text: {
      vi: `Tình trạng mới nhất đã công bố. ${severalTimes.vi}`,
      en: `Latest published status. ${severalTimes.en}`,
    },
    example: "operating",
  },
  locality: {
    text: {
      vi: `Mã xã, phường, hoặc đơn vị cũ, nơi có khu, cụm. ${severalTimes.vi}`,
      en: `Identifier of a commune or ward, or of an ended unit, in which the zone lies. ${severalTimes.en}`,
    },
    example: "phu-thuan",
  },
  ...everywhereTexts,
};

export const zones = operation({
  id: "listZones",
  topic: "zones",
  path: "/api/v1/zones",
  summary: {
    vi: "Danh bạ khu, cụm công nghiệp, cùng điều kiện với trang danh bạ: tình trạng, diện tích, số lô, kèm nguồn.",
    en: "The register of parks and clusters, by the conditions of its page: status, area, lots, with sources.",
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
