import type { LoaderFunctionArgs } from "@remix-run/node";
import { localityFeatures } from "../../queries/map/locality-features.server";
import { publicGeojson } from "../../queries/map/public-geojson.server";

/** GET /map/localities.geojson */
export async function loader({ request }: Pick<LoaderFunctionArgs, "request">) {
  return publicGeojson(request, await localityFeatures(), 300);
}
