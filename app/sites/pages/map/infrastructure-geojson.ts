import type { LoaderFunctionArgs } from "@remix-run/node";
import { infrastructureFeatures } from "../../queries/map/infrastructure-features.server";
import { publicGeojson } from "../../queries/map/public-geojson.server";

/** GET /map/infrastructure.geojson */
export async function loader({ request }: Pick<LoaderFunctionArgs, "request">) {
  return publicGeojson(request, await infrastructureFeatures(), 300);
}
