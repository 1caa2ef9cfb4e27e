import type { Database } from "~/app/platform/database/connect.server";
import type { Bilingual, Language } from "~/app/platform/i18n/languages";
import type { Place } from "~/search/words/place-words";
import { lastKind, placeFields, placeName } from "~/search/words/place-words";
import type { FacetValue } from "../model/lot-results";

/**
 * Places of lots as a reader may choose them: present ones first, then those that ended, each of these with its
 * district and the month it ended, as many share a name.
 */
export async function localityValues(
  db: Database,
  ids: string[],
  counts: Record<string, number>,
  language: Language,
): Promise<FacetValue[]> {
  const places: Place[] = await db.locality.findMany({ where: { id: { in: ids } }, select: placeFields });
  return places
    .map((place) => ({ place, value: facetValue(place, counts[place.id] ?? 0) }))
    .sort(
      (a, b) =>
        Number(a.place.validTo !== null) - Number(b.place.validTo !== null) ||
        b.value.count - a.value.count ||
        a.value.label[language].localeCompare(b.value.label[language], language),
    )
    .map(({ value }) => value);
}

function facetValue(place: Place, count: number): FacetValue {
  const label = place.validTo === null ? placeName(place) : withDistrict(place);
  return {
    value: place.id,
    label: { vi: capitalised(label.vi), en: label.en },
    count,
    ...(place.validTo === null ? {} : { note: endedBefore(place.validTo) }),
  };
}

function withDistrict(place: Place): Bilingual {
  const name = placeName(place);
  if (!place.parent || lastKind(place.parent) === "province") return name;
  const district = placeName(place.parent);
  return { vi: `${name.vi}, ${district.vi}`, en: `${name.en}, ${district.en}` };
}

/** "trước 7/2025", "before July 2025"; `lastDay` counts, and dates of the law have no time and no zone. */
function endedBefore(lastDay: Date): Bilingual {
  const end = new Date(lastDay.getTime() + 24 * 3_600_000);
  const month = new Intl.DateTimeFormat("en", { month: "long", year: "numeric", timeZone: "UTC" }).format(
    end,
  );
  return { vi: `trước ${end.getUTCMonth() + 1}/${end.getUTCFullYear()}`, en: `before ${month}` };
}

function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
