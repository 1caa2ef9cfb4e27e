import { preflight, publicAnswer } from "~/app/platform/http/public-answer.server";
import type { Language } from "~/app/platform/i18n/languages";
import { readParameters } from "../../model/operations/read-parameters";
import { UnknownValue } from "../answers/answer.server";
import { keptAnswer } from "./kept-answers.server";
import { matchedService } from "./matched-service.server";
import { badParameters, refuse } from "./refusals.server";
import { allowanceOf } from "./request-limit.server";

/** Answers one request to the public interface. */
export async function answerRequest(request: Request, address: string): Promise<Response> {
  if (request.method === "OPTIONS") return preflight();
  const { allowed, headers } = allowanceOf(address);
  const url = new URL(request.url);
  const language: Language = url.searchParams.get("lang") === "en" ? "en" : "vi";
  const response = allowed ? await answerAllowed(request, url, language) : refuse("limit", language);
  for (const [name, value] of Object.entries(headers)) response.headers.set(name, value);
  return response;
}

async function answerAllowed(request: Request, url: URL, language: Language): Promise<Response> {
  if (request.method !== "GET" && request.method !== "HEAD") return refuse("method", language);
  const matched = matchedService(url.pathname);
  if (!matched) return refuse("path", language);
  const { service, segments } = matched;
  const given = readParameters(service.operation, segments, url.searchParams);
  if (!given.ok) return badParameters(given.problems, language);
  try {
    const answer = await keptAnswer(request, () => service.read(given.value));
    if (!answer) return refuse("item", language);
    return publicAnswer(request, { ...answer, mediaType: service.operation.mediaType });
  } catch (error) {
    if (error instanceof UnknownValue) return badParameters([error.problem], language);
    throw error;
  }
}
