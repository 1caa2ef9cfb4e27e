import type { Bilingual } from "~/app/platform/i18n/languages";
import { zoneKindLabels } from "~/app/sites/model/lot-labels";
import type { ZoneStatus } from "~/app/sites/model/views/zone-page";
import { zoneTitle } from "~/app/sites/model/zone-name";
import { figureRows } from "./zone-figure-rows";
import type { ZoneFileRow } from "./zone-row";

/** A zone as GeoJSON: its outline where one is published, else its point, else no geometry. */
export function zoneFeature(zone: ZoneFileRow, statusWords: (status: ZoneStatus) => Bilingual) {
  const { outline, coordinates, name, kind, statuses, figures: _figures, ...rest } = zone;
  return {
    type: "Feature",
    id: zone.id,
    geometry: geometryOf(zone),
    properties: {
      ...rest,
      name: { short: name, ...zoneTitle(name, kind) },
      kind: { code: kind, ...zoneKindLabels[kind] },
      coordinateSureness: coordinates?.sureness ?? null,
      statuses: statuses.map(({ status, ...entry }) => ({
        ...entry,
        status: { code: status, ...statusWords(status) },
      })),
      figures: figureRows([zone]).map(({ spec, figure }) => ({
        key: figure.key,
        name: { vi: spec.vi, en: spec.en },
        amount: figure.amount,
        words: figure.words,
        unit: spec.unit,
        note: figure.note,
        source: figure.source,
      })),
    },
  };
}

function geometryOf({ outline, coordinates }: ZoneFileRow) {
  if (outline) return { type: "Polygon", coordinates: outline };
  return coordinates && { type: "Point", coordinates: [coordinates.longitude, coordinates.latitude] };
}
