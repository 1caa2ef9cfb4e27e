import * as z from "zod";
import { someOf } from "~/app/platform/bounds";
import { infrastructureKinds, infrastructureStatuses } from "~/app/sites/model/places/infrastructure";
import { infrastructureFeatures } from "../answers/geojson";
import { apiInfrastructures } from "../answers/infrastructure";
import { operation } from "./operation";
import { everywhere, everywhereTexts, severalTimes } from "./parameter-texts";

const parameters = z.object({
  kind: someOf(infrastructureKinds).default([]),
  status: someOf(infrastructureStatuses).default([]),
  ...everywhere,
});
const texts = {
  kind: {
    text: { vi: `Loại công trình. ${severalTimes.vi}`, en: `Kind. ${severalTimes.en}` },
    example: "port",
  },
  status: {
    text: { vi: `Tình trạng. ${severalTimes.vi}`, en: `Status. ${severalTimes.en}` },
    example: "operating",
  },
  ...everywhereTexts,
};
const shared = { topic: "infrastructure", parameters, texts } as const;

export const infrastructure = operation({
  ...shared,
  id: "listInfrastructure",
  path: "/api/v1/infrastructure",
  summary: {
    vi: "Đường, cầu, cảng, điện, nước, vùng nguyên liệu: tình trạng và thời hạn.",
    en: "Roads, bridges, ports, power, water, raw-material zones: status and when due.",
  },
  mediaType: "application/json",
  body: apiInfrastructures,
  example: "/api/v1/infrastructure?kind=port&lang=en",
});

export const infrastructureGeojson = operation({
  ...shared,
  id: "listInfrastructureGeoJson",
  path: "/api/v1/infrastructure.geojson",
  summary: { vi: "Cùng nội dung dưới dạng GeoJSON.", en: "The same as GeoJSON." },
  mediaType: "application/geo+json",
  body: infrastructureFeatures,
  example: "/api/v1/infrastructure.geojson?kind=port&lang=en",
});

export const infrastructureCsv = operation({
  ...shared,
  id: "listInfrastructureCsv",
  path: "/api/v1/infrastructure.csv",
  summary: { vi: "Cùng nội dung dưới dạng CSV, không có hình.", en: "The same as CSV, without shapes." },
  mediaType: "text/csv",
  body: z.string(),
  example: "/api/v1/infrastructure.csv?kind=port&lang=en",
});
