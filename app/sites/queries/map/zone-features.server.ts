import { db } from "~/app/platform/database/client.server";
import type { ZoneFeatures } from "../../model/map/features";
import { storedShape } from "../places/stored-shape.server";

const select = {
  id: true,
  kind: true,
  name: true,
  latitude: true,
  longitude: true,
  outline: true,
  outlineSureness: true,
  _count: { select: { lots: true } },
} as const;

/** Parks and clusters whose place is known: their outline, or the point that stands for them. */
export async function zoneFeatures(): Promise<ZoneFeatures> {
  const zones = await db.zone.findMany({ select, orderBy: { id: "asc" } });
  const features = zones.flatMap((zone): ZoneFeatures["features"] => {
    const { id, kind, name, latitude, longitude, outline, outlineSureness, _count } = zone;
    if (latitude === null || longitude === null) return [];
    const shape = outline === null ? null : storedShape(outline);
    const geometry =
      shape?.type === "Polygon"
        ? shape
        : { type: "Point" as const, coordinates: [longitude, latitude] as const };
    const outlineIsDrawn = outlineSureness === "illustrative";
    const properties = { id, kind, name, lots: _count.lots, outlineIsDrawn, latitude, longitude };
    return [{ type: "Feature", id, geometry, properties }];
  });
  return { type: "FeatureCollection", features };
}
