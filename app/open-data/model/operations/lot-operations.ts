import * as z from "zod";
import { identifier } from "~/app/platform/bounds";
import { lotFeatures } from "../answers/geojson";
import { apiLotWhole } from "../answers/lot";
import { apiLots } from "../answers/lots";
import { lotFileParameters, lotFileTexts, lotParameters, lotTexts } from "./lot-parameters";
import { operation } from "./operation";
import { everywhere, everywhereTexts } from "./parameter-texts";

export const lots = operation({
  id: "listLots",
  topic: "lots",
  path: "/api/v1/lots",
  summary: {
    vi: "Tìm lô đất: cùng điều kiện với trang tìm lô, kèm số đếm theo từng nhóm.",
    en: "Search lots: the same conditions as on the page, with counts for every facet.",
  },
  parameters: lotParameters,
  texts: lotTexts,
  mediaType: "application/json",
  body: apiLots,
  example: "/api/v1/lots?status=ready&areaMin=1&lang=en",
});

export const lot = operation({
  id: "getLot",
  topic: "lots",
  path: "/api/v1/lots/{id}",
  summary: {
    vi: "Một lô đất: mọi thông tin công khai, hình thửa, ngày của từng số liệu.",
    en: "One lot: all that is public, its shape, the dates of every figure.",
  },
  parameters: z.object({ id: identifier, ...everywhere }),
  texts: {
    id: { text: { vi: "Mã lô đất.", en: "Identifier of the lot." }, example: "kcn-phu-thuan-a1" },
    ...everywhereTexts,
  },
  mediaType: "application/json",
  body: apiLotWhole,
  example: "/api/v1/lots/kcn-phu-thuan-a1?lang=en",
});

export const lotsGeojson = operation({
  id: "listLotsGeoJson",
  topic: "lots",
  path: "/api/v1/lots.geojson",
  summary: {
    vi: "Cùng kết quả dưới dạng GeoJSON, kèm hình thửa; đầu mục Link dẫn tới trang sau.",
    en: "The same result as GeoJSON, with shapes; the Link header leads to the next page.",
  },
  parameters: lotFileParameters,
  texts: lotFileTexts,
  mediaType: "application/geo+json",
  body: lotFeatures,
  example: "/api/v1/lots.geojson?zone=kcn-phu-thuan&size=2&lang=en",
});

export const lotsCsv = operation({
  id: "listLotsCsv",
  topic: "lots",
  path: "/api/v1/lots.csv",
  summary: {
    vi: "Cùng kết quả dưới dạng CSV (UTF-8, dấu phẩy, dòng đầu là tên cột).",
    en: "The same result as CSV (UTF-8, commas, names of columns in the first line).",
  },
  parameters: lotFileParameters,
  texts: lotFileTexts,
  mediaType: "text/csv",
  body: z.string(),
  example: "/api/v1/lots.csv?zone=kcn-phu-thuan&size=3&lang=en",
});
