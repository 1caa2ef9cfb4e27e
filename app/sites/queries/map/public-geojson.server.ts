import { publicJson } from "~/app/platform/http/public-json.server";

/** Answers with GeoJSON that anyone may keep for a while, or with 304 when the caller has it already. */
export function publicGeojson(request: Request, body: unknown, maxAgeSeconds: number): Response {
  const response = publicJson(request, body, { maxAgeSeconds });
  if (response.status === 200) response.headers.set("Content-Type", "application/geo+json; charset=utf-8");
  return response;
}
