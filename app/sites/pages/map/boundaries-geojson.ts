import type { LoaderFunctionArgs } from "@remix-run/node";
import { boundaryFeatures } from "../../queries/map/boundary-features.server";
import { publicGeojson } from "../../queries/map/public-geojson.server";

/** GET /map/boundaries.geojson */
export async function loader({ request }: Pick<LoaderFunctionArgs, "request">) {
  return publicGeojson(request, await boundaryFeatures(), 300);
}
