import type { LoaderFunctionArgs } from "@remix-run/node";
import { env } from "~/app/platform/env.server";
import { publicJson } from "~/app/platform/http/public-json.server";
import type { MapSettings } from "../../model/map/features";

/** GET /map/settings.json: what the map must know before it draws. */
export function loader({ request }: Pick<LoaderFunctionArgs, "request">) {
  const settings: MapSettings = { styleUrl: env.MAP_STYLE_URL ?? null };
  return publicJson(request, settings, { maxAgeSeconds: 300 });
}
