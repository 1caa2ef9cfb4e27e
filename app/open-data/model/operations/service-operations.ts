import { apiChangelog, apiDocument } from "../answers/service";
import { operation } from "./operation";
import { everywhereTexts, noParameters } from "./parameter-texts";

export const changelog = operation({
  id: "getChangelog",
  topic: "service",
  path: "/api/v1/changelog",
  summary: { vi: "Những thay đổi của giao diện này.", en: "What has changed in this interface." },
  parameters: noParameters,
  texts: everywhereTexts,
  mediaType: "application/json",
  body: apiChangelog,
  example: "/api/v1/changelog?lang=en",
});

export const openapi = operation({
  id: "getOpenApi",
  topic: "service",
  path: "/api/v1/openapi.json",
  summary: {
    vi: "Mô tả toàn bộ giao diện theo OpenAPI 3.1, cho máy đọc.",
    en: "The whole interface described in OpenAPI 3.1, for programs.",
  },
  parameters: noParameters,
  texts: everywhereTexts,
  mediaType: "application/vnd.oai.openapi+json;version=3.1",
  body: apiDocument,
  example: "/api/v1/openapi.json?lang=en",
});
