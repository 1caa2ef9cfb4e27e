import { db } from "~/app/platform/database/client.server";
import type { LotQuery } from "../../model/lot-query";
import type { LotHit } from "../../model/lot-results";
import type { LotFeatures, LotProperties } from "../../model/map/features";
import type { PolygonShape } from "../../model/places/geometry";
import { storedShape } from "../../model/places/stored-shape";
import { searchLots } from "../search-lots.server";

/** Beyond this, shapes would be too small to see and too many to send: points stand for them. */
export const mostPolygons = 800;
/** What a browser can still cluster in a moment. */
const mostPoints = 20_000;

/** Every lot of a query, not one page of it, as GeoJSON. */
export async function lotFeatures(query: LotQuery): Promise<LotFeatures> {
  // The features carry no words of either language, so either will do.
  const { hits, total } = await searchLots({ ...query, page: 1, size: mostPoints }, "vi");
  const shapes = hits.length > mostPolygons ? null : await shapesOf(hits.map(({ id }) => id));
  return {
    type: "FeatureCollection",
    total,
    drawn: shapes ? "polygons" : "points",
    features: hits.map((hit) => ({
      type: "Feature",
      id: hit.id,
      geometry: shapes?.get(hit.id) ?? { type: "Point", coordinates: [hit.longitude, hit.latitude] },
      properties: propertiesOf(hit),
    })),
  };
}

async function shapesOf(ids: readonly string[]): Promise<Map<string, PolygonShape>> {
  const rows = await db.lot.findMany({ where: { id: { in: [...ids] } }, select: { id: true, shape: true } });
  const shapes = new Map<string, PolygonShape>();
  for (const { id, shape: stored } of rows) {
    const shape = storedShape(stored);
    if (shape.type === "Polygon") shapes.set(id, shape);
  }
  return shapes;
}

function propertiesOf(hit: LotHit): LotProperties {
  const { id, code, zoneId, zoneName, zoneKind, status, reservedFor, areaM2, powerKva } = hit;
  const { rentUsdM2Term, readyFrom, latitude, longitude, illustrative } = hit;
  const what = { id, code, zoneId, zoneName, zoneKind, status, reservedFor, areaM2, powerKva };
  return { ...what, rentUsdM2Term, readyFrom, latitude, longitude, illustrative };
}
