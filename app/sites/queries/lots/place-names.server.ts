import type { Database } from "~/app/platform/database/connect.server";
import { capitalised } from "~/app/platform/i18n/format";
import type { Bilingual } from "~/app/platform/i18n/languages";
import type { Place } from "~/search/words/place-words";
import { lastKind, placeFields, placeName } from "~/search/words/place-words";

/** A place as a reader may choose it; one that has ended with its district and the month, as many share a name. */
export interface PlaceName {
  label: Bilingual;
  note?: Bilingual;
}

export async function loadPlaceNames(db: Database): Promise<ReadonlyMap<string, PlaceName>> {
  const places: Place[] = await db.locality.findMany({ select: placeFields });
  return new Map(places.map((place) => [place.id, nameOf(place)]));
}

function nameOf(place: Place): PlaceName {
  const label = place.validTo === null ? placeName(place) : withDistrict(place);
  return {
    label: { vi: capitalised(label.vi), en: label.en },
    ...(place.validTo === null ? {} : { note: endedBefore(place.validTo) }),
  };
}

function withDistrict(place: Place): Bilingual {
  const name = placeName(place);
  if (!place.parent || lastKind(place.parent) === "province") return name;
  const district = placeName(place.parent);
  return { vi: `${name.vi}, ${district.vi}`, en: `${name.en}, ${district.en}` };
}

const monthAndYear = new Intl.DateTimeFormat("en", { month: "long", year: "numeric", timeZone: "UTC" });

/** "trước 7/2025", "before July 2025"; `lastDay` counts, and dates of the law have no time and no zone. */
function endedBefore(lastDay: Date): Bilingual {
  const end = new Date(lastDay.getTime() + 24 * 3_600_000);
  return {
    vi: `trước ${end.getUTCMonth() + 1}/${end.getUTCFullYear()}`,
    en: `before ${monthAndYear.format(end)}`,
  };
}
