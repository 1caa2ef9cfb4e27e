import * as z from "zod";
import { identifier } from "~/app/platform/bounds";
import { apiCriteriaSets, apiCriteriaVersion } from "../answers/criteria";
import { apiProgramme } from "../answers/programme";
import { apiSectors } from "../answers/sectors";
import { operation } from "./operation";
import { everywhere, everywhereTexts, noParameters, severalTimes } from "./parameter-texts";

const sectorParameters = z.object({
  version: z.string().trim().min(1).max(20).optional(),
  level: z.array(z.coerce.number().int().min(1).max(3)).max(3).default([]),
  ...everywhere,
});
const sectorTexts = {
  version: { text: { vi: "Phiên bản.", en: "Version." }, example: "VSIC2025" },
  level: {
    text: {
      vi: `Bậc: 1 ngành cấp 1, 2 hai chữ số, 3 ba chữ số. ${severalTimes.vi}`,
      en: `Level: 1 section, 2 division, 3 group. ${severalTimes.en}`,
    },
    example: "2",
  },
  ...everywhereTexts,
};

export const sectors = operation({
  id: "listSectors",
  topic: "sectors",
  path: "/api/v1/sectors",
  summary: {
    vi: "Hệ thống ngành kinh tế Việt Nam, mỗi mã kèm phiên bản.",
    en: "The Vietnam Standard Industrial Classification, each code with its version.",
  },
  parameters: sectorParameters,
  texts: sectorTexts,
  mediaType: "application/json",
  body: apiSectors,
  example: "/api/v1/sectors?version=VSIC2025&level=2&lang=en",
});

export const sectorsCsv = operation({
  id: "listSectorsCsv",
  topic: "sectors",
  path: "/api/v1/sectors.csv",
  summary: { vi: "Hệ thống ngành dưới dạng CSV.", en: "The classification as CSV." },
  parameters: sectorParameters,
  texts: sectorTexts,
  mediaType: "text/csv",
  body: z.string(),
  example: "/api/v1/sectors.csv?version=VSIC2025&level=2&lang=en",
});

export const criteriaSets = operation({
  id: "listCriteria",
  topic: "criteria",
  path: "/api/v1/criteria",
  summary: {
    vi: "Các bộ tiêu chí thu hút đầu tư và mọi phiên bản đã công bố.",
    en: "The sets of criteria and every version ever published.",
  },
  parameters: noParameters,
  texts: everywhereTexts,
  mediaType: "application/json",
  body: apiCriteriaSets,
  example: "/api/v1/criteria?lang=en",
});

export const criteriaVersion = operation({
  id: "getCriteriaVersion",
  topic: "criteria",
  path: "/api/v1/criteria/{setId}/{number}",
  summary: {
    vi: "Toàn bộ một phiên bản: điểm, hàm giá trị, điều kiện loại trừ; đủ để tự tính lại điểm.",
    en: "One version whole: points, value functions, gates; enough to compute a score again.",
  },
  parameters: z.object({
    setId: identifier,
    number: z.coerce.number().int().min(1).max(1_000_000),
    ...everywhere,
  }),
  texts: {
    setId: { text: { vi: "Mã bộ tiêu chí.", en: "Identifier of the set." }, example: "province" },
    number: { text: { vi: "Số phiên bản.", en: "Number of the version." }, example: "1" },
    ...everywhereTexts,
  },
  mediaType: "application/json",
  body: apiCriteriaVersion,
  example: "/api/v1/criteria/province/1?lang=en",
});

export const programme = operation({
  id: "getProgramme",
  topic: "programme",
  path: "/api/v1/programme",
  summary: {
    vi: "Chỉ tiêu của chương trình phát triển công nghiệp, kèm nguồn.",
    en: "The targets of the industry programme, with sources.",
  },
  parameters: noParameters,
  texts: everywhereTexts,
  mediaType: "application/json",
  body: apiProgramme,
  example: "/api/v1/programme?lang=en",
});

export const programmeCsv = operation({
  id: "getProgrammeCsv",
  topic: "programme",
  path: "/api/v1/programme.csv",
  summary: { vi: "Chỉ tiêu dưới dạng CSV.", en: "The targets as CSV." },
  parameters: noParameters,
  texts: everywhereTexts,
  mediaType: "text/csv",
  body: z.string(),
  example: "/api/v1/programme.csv?lang=en",
});
