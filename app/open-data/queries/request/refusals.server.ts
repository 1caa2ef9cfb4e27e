import { problemResponse } from "~/app/platform/http/problem";
import { allowedMethods, openToAll } from "~/app/platform/http/public-answer.server";
import type { Bilingual, Language } from "~/app/platform/i18n/languages";
import type { ParameterProblem } from "../../model/operations/parameter-problems";

const titles = {
  parameters: { vi: "Tham số không hợp lệ", en: "Invalid parameters" },
  method: { vi: "Chỉ hỗ trợ GET và HEAD", en: "Only GET and HEAD are supported" },
  path: { vi: "Không có tài nguyên ở địa chỉ này", en: "There is no resource at this address" },
  item: { vi: "Không tìm thấy mục này", en: "There is no such item" },
  limit: { vi: "Quá nhiều lượt gọi, hãy thử lại sau", en: "Too many requests, try again later" },
} satisfies Record<string, Bilingual>;

const kinds = {
  method: { type: "urn:ben-do:problem:method-not-allowed", status: 405 },
  path: { type: "urn:ben-do:problem:unknown-path", status: 404 },
  item: { type: "urn:ben-do:problem:not-found", status: 404 },
  limit: { type: "urn:ben-do:problem:too-many-requests", status: 429 },
} as const;

/** Refuses a request for a reason that lies in no parameter. */
export function refuse(kind: keyof typeof kinds, language: Language): Response {
  const headers = {
    ...openToAll,
    "Content-Language": language,
    ...(kind === "method" && { Allow: allowedMethods }),
  };
  return problemResponse({ ...kinds[kind], title: titles[kind][language], message: titles[kind] }, headers);
}

/** Refuses a request and names each parameter that is wrong, with the reason in both languages. */
export function badParameters(errors: ParameterProblem[], language: Language): Response {
  const detail = errors.map(({ parameter, message }) => `${parameter}: ${message[language]}`).join(" ");
  return problemResponse(
    {
      type: "urn:ben-do:problem:invalid-parameters",
      title: titles.parameters[language],
      status: 400,
      detail,
      errors,
    },
    { ...openToAll, "Content-Language": language },
  );
}
