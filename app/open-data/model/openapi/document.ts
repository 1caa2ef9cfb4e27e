import type { Bilingual, Language } from "~/app/platform/i18n/languages";
import { apiVersion } from "../changelog";
import { licence } from "../licence";
import type { Operation } from "../operations/operation";
import { pathParameters } from "../operations/operation";
import { operations } from "../operations/operations";
import { answerName, componentSchemas } from "./components";
import { documentedParameters } from "./parameters";
import { answerHeaders, commonHeaders, refusals } from "./responses";

const about: Record<"title" | "description", Bilingual> = {
  title: { vi: "Dữ liệu mở Bến Đỗ", en: "Bến Đỗ open data" },
  description: {
    vi: "Lô đất, khu và cụm công nghiệp, tiêu chí, hạ tầng và chương trình công nghiệp: cùng nội dung với các trang của cổng, không cần đăng ký. Số liệu dựng để minh họa được đánh dấu illustrative.",
    en: "Lots, industrial parks and clusters, criteria, infrastructure and the industry programme: the same as on the portal's pages, without registration. What is made up for demonstration is marked illustrative.",
  },
};

/** The whole public interface in OpenAPI 3.1, made from the schemas that requests and answers are checked by. */
export function openApiDocument(language: Language) {
  return {
    openapi: "3.1.1" as const,
    info: {
      title: about.title[language],
      description: about.description[language],
      version: apiVersion,
      license: { name: licence.name, url: licence.url },
    },
    jsonSchemaDialect: "https://json-schema.org/draft/2020-12/schema",
    servers: [{ url: "/" }],
    paths: Object.fromEntries(
      operations.map((operation) => [operation.path, { get: documented(operation, language) }]),
    ),
    components: {
      schemas: componentSchemas(),
      headers: commonHeaders(language),
      responses: refusals(language),
    },
  };
}

function documented(operation: Operation, language: Language) {
  const { id, topic, summary } = operation;
  return {
    operationId: id,
    tags: [topic],
    summary: summary[language],
    parameters: documentedParameters(operation, language),
    responses: {
      "200": {
        description: summary[language],
        headers: answerHeaders,
        content: { [operation.mediaType]: { schema: answerSchema(operation) } },
      },
      "304": { $ref: "#/components/responses/NotModified" },
      "400": { $ref: "#/components/responses/BadParameters" },
      ...(pathParameters(operation).length > 0 && { "404": { $ref: "#/components/responses/NotFound" } }),
      "429": { $ref: "#/components/responses/TooManyRequests" },
    },
  };
}

function answerSchema({ id, mediaType }: Operation) {
  if (mediaType === "text/csv") return { type: "string" };
  return { $ref: `#/components/schemas/${answerName(id)}` };
}
