import type { Language } from "~/app/platform/i18n/languages";
import { paths } from "~/app/platform/paths";
import type { ZoneKind } from "~/app/sites/model/lot-terms";
import type { ZoneRow } from "~/app/sites/model/views/zone-page";
import { zoneTitle } from "~/app/sites/model/zone-name";
import { zoneList } from "~/app/sites/queries/zone-list.server";
import type { ApiZone, ApiZones } from "../model/api-zones";

/** The register of zones as the public interface gives it; no kind asked for means all. */
export async function apiZonesOf(kinds: ZoneKind[], language: Language): Promise<ApiZones> {
  const zones = await zoneList();
  const wanted = kinds.length === 0 ? zones : zones.filter(({ kind }) => kinds.includes(kind));
  return { data: wanted.map((zone) => apiZone(zone, language)), total: wanted.length };
}

function apiZone({ placesNow, placesBefore, status, area, ...zone }: ZoneRow, language: Language): ApiZone {
  return {
    ...zone,
    title: zoneTitle(zone.name, zone.kind),
    localities: placesNow.map(({ id }) => id),
    formerLocalities: placesBefore.map(({ id }) => id),
    status: status && { value: status.status, since: status.since, source: status.source },
    areaHa: area && { value: area.amount, source: area.source },
    url: paths.zone(language, zone.id),
  };
}
