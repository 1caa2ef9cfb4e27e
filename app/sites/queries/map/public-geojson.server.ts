import { publicAnswer } from "~/app/platform/http/public-answer.server";

/** Answers with GeoJSON that anyone may keep for a while, or with 304 when the caller has it already. */
export function publicGeojson(request: Request, body: unknown, maxAgeSeconds: number): Response {
  return publicAnswer(request, { body, mediaType: "application/geo+json", maxAgeSeconds });
}
