import { lotStatusLabels, zoneKindLabels } from "~/app/sites/model/lot-labels";
import { zoneTitle } from "~/app/sites/model/zone-name";
import type { LotRow } from "./lot-row";

/** A lot as GeoJSON. Codes stand beside their names in both languages; null is "not published". */
export function lotFeature({ shape, zoneId, zoneName, zoneKind, status, ...figures }: LotRow) {
  return {
    type: "Feature",
    id: figures.id,
    geometry: { type: "Polygon", coordinates: shape },
    properties: {
      ...figures,
      status: { code: status, ...lotStatusLabels[status] },
      zone: {
        id: zoneId,
        ...zoneTitle(zoneName, zoneKind),
        kind: { code: zoneKind, ...zoneKindLabels[zoneKind] },
      },
    },
  };
}
