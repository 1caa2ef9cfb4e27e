import { LRUCache } from "lru-cache";
import type { Database } from "~/app/platform/database/connect.server";
import type { Bilingual } from "~/app/platform/i18n/languages";
import { sectorKey } from "../../model/sector-version";
import { zoneTitle } from "../../model/zone-name";
import type { PlaceName } from "./place-names.server";
import { loadPlaceNames } from "./place-names.server";

/** What the values of facets are called. */
export interface FacetNames {
  zones: ReadonlyMap<string, Bilingual>;
  places: ReadonlyMap<string, PlaceName>;
  sectors: ReadonlyMap<string, SectorName>;
}

interface SectorName {
  label: Bilingual;
  level: number;
}

/** A renamed zone may be called by its old name for so long. */
const keptMs = 30_000;

const kept = new LRUCache<Database, FacetNames>({
  max: 4,
  ttl: keptMs,
  allowStale: true,
  fetchMethod: (db) => loadFacetNames(db),
});

/** The names, read anew in the background every half minute, and at once where one of these zones or places is new. */
export async function facetNames(db: Database, zones: string[], places: string[]): Promise<FacetNames> {
  const names = await kept.forceFetch(db);
  const isComplete = zones.every((id) => names.zones.has(id)) && places.every((id) => names.places.has(id));
  return isComplete ? names : kept.forceFetch(db, { forceRefresh: true });
}

async function loadFacetNames(db: Database): Promise<FacetNames> {
  const sectorFields = { version: true, code: true, level: true, nameVi: true, nameEn: true };
  const [zones, places, sectors] = await Promise.all([
    db.zone.findMany({ select: { id: true, name: true, kind: true } }),
    loadPlaceNames(db),
    db.sector.findMany({ select: sectorFields }),
  ]);
  return {
    zones: new Map(zones.map(({ id, name, kind }) => [id, zoneTitle(name, kind)])),
    places,
    sectors: new Map(
      sectors.map((row) => [sectorKey(row), { label: { vi: row.nameVi, en: row.nameEn }, level: row.level }]),
    ),
  };
}
