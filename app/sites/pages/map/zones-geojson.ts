import type { LoaderFunctionArgs } from "@remix-run/node";
import { publicGeojson } from "../../queries/map/public-geojson.server";
import { zoneFeatures } from "../../queries/map/zone-features.server";

/** GET /map/zones.geojson */
export async function loader({ request }: Pick<LoaderFunctionArgs, "request">) {
  return publicGeojson(request, await zoneFeatures(), 300);
}
