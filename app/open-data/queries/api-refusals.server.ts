import { problemResponse } from "~/app/platform/http/problem";
import { openToAll } from "~/app/platform/http/public-json.server";
import type { Language } from "~/app/platform/i18n/languages";
import type { ParameterProblem } from "../model/parameter-problems";

const titles = {
  parameters: { vi: "Tham số không hợp lệ", en: "Invalid parameters" },
  method: { vi: "Chỉ hỗ trợ GET và HEAD", en: "Only GET and HEAD are supported" },
};

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

/** What a public resource answers to every writing method. */
export function onlyGet(): Response {
  return problemResponse(
    {
      type: "urn:ben-do:problem:method-not-allowed",
      title: titles.method.en,
      status: 405,
      message: titles.method,
    },
    { ...openToAll, Allow: "GET, HEAD" },
  );
}
