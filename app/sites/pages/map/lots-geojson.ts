import type { LoaderFunctionArgs } from "@remix-run/node";
import { readLotQuery } from "../../model/read-lot-query";
import { lotFeatures } from "../../queries/map/lot-features.server";
import { publicGeojson } from "../../queries/map/public-geojson.server";

/** GET /map/lots.geojson: every lot of a query, with the conditions of the list and none of its pages. */
export async function loader({ request }: Pick<LoaderFunctionArgs, "request">) {
  const { query } = readLotQuery(new URL(request.url).searchParams);
  return publicGeojson(request, await lotFeatures(query), 15);
}
