import { db } from "~/app/platform/database/client.server";
import type { InfrastructureFeatures } from "../../model/map/features";
import { infrastructureItem, infrastructureSelect } from "../places/select-infrastructure.server";

/** All infrastructure as GeoJSON. */
export async function infrastructureFeatures(): Promise<InfrastructureFeatures> {
  const rows = await db.infrastructure.findMany({ select: infrastructureSelect, orderBy: { id: "asc" } });
  return {
    type: "FeatureCollection",
    features: rows.map((row) => {
      const { id, kind, status, name, expectedOn, shape, source, ...place } = infrastructureItem(row);
      const { latitude, longitude } = place;
      const illustrative = source.sureness === "illustrative";
      const properties = { id, kind, status, ...name, expectedOn, illustrative, latitude, longitude };
      return { type: "Feature", id, geometry: shape, properties };
    }),
  };
}
