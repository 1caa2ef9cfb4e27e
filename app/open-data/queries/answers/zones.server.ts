import type * as z from "zod";
import { db } from "~/app/platform/database/client.server";
import type { Language } from "~/app/platform/i18n/languages";
import { paths } from "~/app/platform/paths";
import type { ZoneRow } from "~/app/sites/model/views/zone-page";
import { zoneTitle } from "~/app/sites/model/zone-name";
import type { ZoneListQuery } from "~/app/sites/model/zones/zone-list-query";
import { shapeOf } from "~/app/sites/queries/select-lot.server";
import { zonesFor } from "~/app/sites/queries/zone-list.server";
import type { zoneFeatures } from "../../model/answers/geojson";
import type { ApiZone, ApiZones } from "../../model/answers/zones";
import type { Answer } from "./answer.server";
import { addressOf } from "./answer.server";
import { csvOf } from "./csv.server";

interface Asked extends ZoneListQuery {
  lang: Language;
}

const maxAgeSeconds = 60;

async function apiZonesOf({ lang, ...query }: Asked): Promise<ApiZone[]> {
  const { zones } = await zonesFor(query);
  return zones.map((zone) => apiZone(zone, lang));
}

export async function zoneRegister(asked: Asked): Promise<Answer<ApiZones>> {
  const data = await apiZonesOf(asked);
  return { body: { data, total: data.length }, maxAgeSeconds };
}

export async function zonesAsGeojson(asked: Asked): Promise<Answer<z.output<typeof zoneFeatures>>> {
  const [zones, rows] = await Promise.all([
    apiZonesOf(asked),
    db.zone.findMany({ select: { id: true, outline: true, latitude: true, longitude: true } }),
  ]);
  const places = new Map(rows.map((row) => [row.id, geometryOf(row)]));
  const features = zones.map((properties) => ({
    type: "Feature" as const,
    id: properties.id,
    geometry: places.get(properties.id) ?? null,
    properties,
  }));
  const links = { self: addressOf("/api/v1/zones.geojson", { ...asked }), next: null, prev: null };
  return {
    body: { type: "FeatureCollection", numberMatched: zones.length, links, features },
    maxAgeSeconds,
  };
}

function geometryOf(row: { outline: unknown; latitude: number | null; longitude: number | null }) {
  if (row.outline !== null) return { type: "Polygon" as const, coordinates: shapeOf(row.outline) };
  if (row.latitude === null || row.longitude === null) return null;
  return { type: "Point" as const, coordinates: [row.longitude, row.latitude] };
}

const columns: Record<string, (zone: ApiZone) => string | number | null> = {
  id: ({ id }) => id,
  kind: ({ kind }) => kind,
  name: ({ name }) => name,
  title_vi: ({ title }) => title.vi,
  title_en: ({ title }) => title.en,
  localities: ({ localities }) => localities.join("; "),
  former_localities: ({ formerLocalities }) => formerLocalities.join("; "),
  status: ({ status }) => status?.value ?? null,
  status_since: ({ status }) => status?.since ?? null,
  status_source: ({ status }) => status?.source.title ?? null,
  area_ha: ({ areaHa }) => areaHa?.value ?? null,
  area_as_of: ({ areaHa }) => areaHa?.source.asOf ?? null,
  area_source: ({ areaHa }) => areaHa?.source.title ?? null,
  lots_open: ({ lots }) => lots.open,
  lots_coming: ({ lots }) => lots.coming,
  lots_taken: ({ lots }) => lots.taken,
};

export async function zonesAsCsv(asked: Asked): Promise<Answer<string>> {
  return { body: csvOf(columns, await apiZonesOf(asked)), maxAgeSeconds };
}

function apiZone({ placesNow, placesBefore, status, area, ...zone }: ZoneRow, language: Language): ApiZone {
  return {
    id: zone.id,
    kind: zone.kind,
    name: zone.name,
    title: zoneTitle(zone.name, zone.kind),
    localities: placesNow.map(({ id }) => id),
    formerLocalities: placesBefore.map(({ id }) => id),
    status: status && { value: status.status, since: status.since, source: status.source },
    areaHa: area && { value: area.amount, source: area.source },
    lots: zone.lots,
    url: paths.zone(language, zone.id),
  };
}
