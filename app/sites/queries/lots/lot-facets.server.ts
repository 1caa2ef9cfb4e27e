import type { Database } from "~/app/platform/database/connect.server";
import type { Bilingual, Language } from "~/app/platform/i18n/languages";
import type { LotAnswer } from "~/search/lot-search/lot-answer";
import { lotPurposeLabels, lotStatusLabels, zoneKindLabels } from "../../model/lot-labels";
import { statusesByReadiness } from "../../model/lot-order";
import type { LotQuery } from "../../model/lot-query";
import type { FacetValue, LotResults } from "../../model/lot-results";
import type { LotFacet } from "../../model/lot-terms";
import { lotPurposes, zoneKinds } from "../../model/lot-terms";
import { facetNames } from "./facet-names.server";

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
  const names = await facetNames(db, Object.keys(counts.zone), Object.keys(counts.locality));
  const values = (facet: LotFacet, nameOf: (value: string) => Named | undefined) =>
    namedValues([...new Set([...Object.keys(counts[facet]), ...query[facet]])], counts[facet], nameOf);
  const byCount = mostFirst(language);
  return {
    zone: values("zone", (id) => labelled(names.zones.get(id))).sort(byCount),
    kind: fixedValues(zoneKinds, zoneKindLabels, counts.kind, query.kind),
    locality: values("locality", (id) => names.places.get(id)).sort(
      (a, b) => Number(a.note !== undefined) - Number(b.note !== undefined) || byCount(a, b),
    ),
    status: fixedValues(statusesByReadiness, lotStatusLabels, counts.status, query.status),
    sector: values("sector", (key) => {
      const sector = names.sectors.get(key);
      // Divisions are offered; a section says too little, a group too much for one list. Chosen ones are shown anyway.
      return sector?.level === 2 || query.sector.includes(key) ? labelled(sector?.label) : undefined;
    }).sort(byCount),
    reserved: fixedValues(lotPurposes, lotPurposeLabels, counts.reserved, query.reserved),
  };
}

type Counts = Record<string, number>;
type Named = Pick<FacetValue, "label" | "note">;

function labelled(label: Bilingual | undefined): Named | undefined {
  return label && { label };
}

/** Values that have a name; what nobody knows cannot be chosen. */
function namedValues(
  values: string[],
  counts: Counts,
  nameOf: (value: string) => Named | undefined,
): FacetValue[] {
  return values.flatMap((value) => {
    const named = nameOf(value);
    return named ? [{ value, ...named, count: counts[value] ?? 0 }] : [];
  });
}

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

const collators: Record<Language, Intl.Collator> = {
  vi: new Intl.Collator("vi"),
  en: new Intl.Collator("en"),
};

function mostFirst(language: Language) {
  return (a: FacetValue, b: FacetValue) =>
    b.count - a.count || collators[language].compare(a.label[language], b.label[language]);
}
