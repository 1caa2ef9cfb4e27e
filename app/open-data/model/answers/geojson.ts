import * as z from "zod";
import { pageLinks } from "./facts";
import { apiInfrastructure } from "./infrastructure";
import { apiLocality } from "./localities";
import { apiLot } from "./lots";
import { multiPolygon, point, polygon, shape } from "./shapes";
import { apiZone } from "./zones";

/** A feature collection as RFC 7946 describes it; a feature's properties are the members of the JSON answer. */
function features<Geometry extends z.ZodType, Properties extends z.ZodType>(
  geometry: Geometry,
  properties: Properties,
) {
  return z.object({
    type: z.literal("FeatureCollection"),
    numberMatched: z.int().describe("features on all pages"),
    links: pageLinks,
    features: z.array(
      z.object({ type: z.literal("Feature"), id: z.string(), geometry: geometry.nullable(), properties }),
    ),
  });
}

export const lotFeatures = features(polygon, apiLot);
export const zoneFeatures = features(z.union([polygon, point]), apiZone);
export const localityFeatures = features(z.union([multiPolygon, point]), apiLocality);
export const infrastructureFeatures = features(shape, apiInfrastructure.omit({ shape: true }));
