import * as z from "zod";
import { identifier, someOf } from "~/app/platform/bounds";
import { localityKinds } from "~/app/sites/model/locality-name";
import { localityFeatures } from "../answers/geojson";
import { apiLocalities, apiLocality } from "../answers/localities";
import { operation } from "./operation";
import { everywhere, everywhereTexts, severalTimes } from "./parameter-texts";

export const localityStates = ["today", "ended"] as const;

/** What may be asked of the register. */
const parameters = z.object({
  state: someOf(localityStates).default([]),
  kind: someOf(localityKinds).default([]),
  ...everywhere,
});
const texts = {
  state: {
    text: {
      vi: `Đang tồn tại (today) hay đã kết thúc (ended). ${severalTimes.vi}`,
      en: `Existing today, or ended. ${severalTimes.en}`,
    },
    example: "today",
  },
  kind: {
    text: { vi: `Loại đơn vị gần nhất. ${severalTimes.vi}`, en: `Latest kind. ${severalTimes.en}` },
    example: "ward",
  },
  ...everywhereTexts,
};

export const localities = operation({
  id: "listLocalities",
  topic: "localities",
  path: "/api/v1/localities",
  summary: {
    vi: "Đơn vị hành chính hiện nay và trước đây, ngày thay đổi, đơn vị nối tiếp.",
    en: "Administrative units of today and of before, when they changed, what followed them.",
  },
  parameters,
  texts,
  mediaType: "application/json",
  body: apiLocalities,
  example: "/api/v1/localities?state=ended&kind=district&lang=en",
});

export const locality = operation({
  id: "getLocality",
  topic: "localities",
  path: "/api/v1/localities/{id}",
  summary: { vi: "Một đơn vị hành chính.", en: "One administrative unit." },
  parameters: z.object({ id: identifier, ...everywhere }),
  texts: {
    id: { text: { vi: "Mã đơn vị.", en: "Identifier of the unit." }, example: "vinh-long" },
    ...everywhereTexts,
  },
  mediaType: "application/json",
  body: apiLocality,
  example: "/api/v1/localities/vinh-long?lang=en",
});

export const localitiesGeojson = operation({
  id: "listLocalitiesGeoJson",
  topic: "localities",
  path: "/api/v1/localities.geojson",
  summary: {
    vi: "Đơn vị hành chính dưới dạng GeoJSON: ranh giới nếu đã biết, nếu không là điểm trụ sở, hoặc không có hình.",
    en: "Administrative units as GeoJSON: the boundary where known, else the seat as a point, or no geometry.",
  },
  parameters,
  texts,
  mediaType: "application/geo+json",
  body: localityFeatures,
  example: "/api/v1/localities.geojson?state=ended&kind=district&lang=en",
});

export const localitiesCsv = operation({
  id: "listLocalitiesCsv",
  topic: "localities",
  path: "/api/v1/localities.csv",
  summary: { vi: "Đơn vị hành chính dưới dạng CSV.", en: "Administrative units as CSV." },
  parameters,
  texts,
  mediaType: "text/csv",
  body: z.string(),
  example: "/api/v1/localities.csv?state=today&lang=en",
});
