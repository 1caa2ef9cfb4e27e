import type { Database } from "~/app/platform/database/connect.server";
import type { Bilingual, Language } from "~/app/platform/i18n/languages";
import type { LotAnswer } from "~/search/query-lots";
import { lotPurposeLabels, lotStatusLabels, zoneKindLabels } from "../model/lot-labels";
import { statusesByReadiness } from "../model/lot-order";
import type { LotQuery } from "../model/lot-query";
import type { FacetValue, LotResults } from "../model/lot-results";
import type { LotFacet } from "../model/lot-terms";
import { lotPurposes, zoneKinds } from "../model/lot-terms";
import { parseSectorKey, sectorKey } from "../model/sector-version";
import { zoneTitle } from "../model/zone-name";
import { localityValues } from "./locality-values.server";

/**
 * Names the values of every facet. A value the reader has chosen stays on the list even where no lot is left for it,
 * so that it can be taken back.
 */
export async function labelFacets(
  db: Database,
  counts: LotAnswer["counts"],
  query: LotQuery,
  language: Language,
): Promise<LotResults["facets"]> {
  const valuesOf = (facet: LotFacet) => [...new Set([...Object.keys(counts[facet]), ...query[facet]])];
  const [zone, locality, sector] = await Promise.all([
    zoneValues(db, valuesOf("zone"), counts.zone),
    localityValues(db, valuesOf("locality"), counts.locality, language),
    sectorValues(db, valuesOf("sector"), counts.sector, query.sector),
  ]);
  return {
    zone: zone.sort(byCount(language)),
    kind: fixedValues(zoneKinds, zoneKindLabels, counts.kind, query.kind),
    locality,
    status: fixedValues(statusesByReadiness, lotStatusLabels, counts.status, query.status),
    sector: sector.sort(byCount(language)),
    reserved: fixedValues(lotPurposes, lotPurposeLabels, counts.reserved, query.reserved),
  };
}

async function zoneValues(db: Database, ids: string[], counts: Counts): Promise<FacetValue[]> {
  const select = { id: true, name: true, kind: true };
  const zones = await db.zone.findMany({ where: { id: { in: ids } }, select });
  return zones.map(({ id, name, kind }) => ({
    value: id,
    label: zoneTitle(name, kind),
    count: counts[id] ?? 0,
  }));
}

/** Divisions are offered; a section says too little, a group too much for one list. Chosen ones are shown anyway. */
async function sectorValues(
  db: Database,
  keys: string[],
  counts: Counts,
  chosen: string[],
): Promise<FacetValue[]> {
  const refs = keys.map(parseSectorKey).filter((ref) => ref !== null);
  const rows = await db.sector.findMany({
    where: { OR: refs },
    select: { version: true, code: true, level: true, nameVi: true, nameEn: true },
  });
  return rows
    .map((row) => ({ ...row, value: sectorKey(row) }))
    .filter(({ level, value }) => level === 2 || chosen.includes(value))
    .map(({ value, nameVi, nameEn }) => ({
      value,
      label: { vi: nameVi, en: nameEn },
      count: counts[value] ?? 0,
    }));
}

type Counts = Record<string, number>;

function fixedValues<Value extends string>(
  values: readonly Value[],
  labels: Record<Value, Bilingual>,
  counts: Counts,
  chosen: readonly Value[],
): FacetValue[] {
  return values
    .map((value) => ({ value, label: labels[value], count: counts[value] ?? 0 }))
    .filter(({ value, count }) => count > 0 || chosen.includes(value));
}

function byCount(language: Language) {
  return (a: FacetValue, b: FacetValue) =>
    b.count - a.count || a.label[language].localeCompare(b.label[language], language);
}
