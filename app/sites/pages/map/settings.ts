import type { LoaderFunctionArgs } from "@remix-run/node";
import { env } from "~/app/platform/env.server";
import { publicAnswer } from "~/app/platform/http/public-answer.server";
import type { MapSettings } from "../../model/map/features";

/** GET /map/settings.json: what the map must know before it draws. */
export function loader({ request }: Pick<LoaderFunctionArgs, "request">) {
  const settings: MapSettings = { styleUrl: env.MAP_STYLE_URL ?? null };
  return publicAnswer(request, { body: settings, mediaType: "application/json", maxAgeSeconds: 300 });
}
