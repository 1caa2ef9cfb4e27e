import type { Bilingual } from "~/app/platform/i18n/languages";
import type { ZoneKind } from "~/app/sites/model/lot-terms";
import { zoneFullTitle, zoneTitle } from "~/app/sites/model/zone-name";
import type { Prisma } from "~/prisma/generated/client";
import { fold } from "../fold";
import type { Reader } from "../index-definition";
import type { Place } from "./place-words";
import { placeFields, placeName, placeWords, withParents } from "./place-words";
import { telex } from "./telex";

const zoneFields = {
  id: true,
  kind: true,
  name: true,
  aliases: true,
  localities: { select: { locality: { select: placeFields } }, orderBy: { localityId: "asc" } },
} as const satisfies Prisma.ZoneSelect;

/** What every document that lies in a zone says of it: the words it is found by and the names it is shown with. */
export interface ZoneWords {
  zoneId: string;
  zoneName: string;
  zoneKind: ZoneKind;
  zoneOrder: string;
  /** present localities, shown */
  localities: Bilingual[];
  /** present and former localities and what contains them, provinces left out: every lot lies in one */
  localityIds: string[];
  names: string[];
  places: string[];
  formerPlaces: string[];
  typed: string[];
}

/** The words of these zones, or of all; one database query. */
export async function loadZoneWords(
  db: Reader,
  ids: readonly string[] | "all",
): Promise<Map<string, ZoneWords>> {
  const where = ids === "all" ? {} : { id: { in: [...ids] } };
  const zones = await db.zone.findMany({ where, select: zoneFields });
  return new Map(zones.map((zone) => [zone.id, zoneWords(zone)]));
}

interface ZoneRow {
  id: string;
  kind: ZoneKind;
  name: string;
  aliases: string[];
  localities: { locality: Place }[];
}

function zoneWords({ id, kind, name, aliases, localities }: ZoneRow): ZoneWords {
  const direct = localities.map(({ locality }) => locality);
  const all = [...new Map(direct.flatMap(withParents).map((place) => [place.id, place])).values()];
  const places = all.filter(({ validTo }) => validTo === null);
  const former = all.filter(({ validTo }) => validTo !== null);
  return {
    zoneId: id,
    zoneName: name,
    zoneKind: kind,
    zoneOrder: fold(name),
    localities: direct.filter(({ validTo }) => validTo === null).map(placeName),
    localityIds: all.filter((place) => !isProvince(place)).map((place) => place.id),
    names: zoneNames(kind, name, aliases),
    places: places.flatMap(placeWords),
    formerPlaces: former.flatMap(placeWords),
    typed: vietnameseNames(kind, name, all).concat(aliases).map(telex),
  };
}

function isProvince({ kinds }: Place): boolean {
  return kinds.some(({ kind }) => kind === "province");
}

function zoneNames(kind: ZoneKind, name: string, aliases: string[]): string[] {
  const titles = [...Object.values(zoneTitle(name, kind)), zoneFullTitle(name, kind).vi];
  return [name, ...titles, ...aliases];
}

function vietnameseNames(kind: ZoneKind, name: string, places: Place[]): string[] {
  return [
    zoneTitle(name, kind).vi,
    zoneFullTitle(name, kind).vi,
    ...places.map((place) => placeName(place).vi),
  ];
}
