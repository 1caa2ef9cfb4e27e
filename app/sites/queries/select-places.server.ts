import type { Bilingual } from "~/app/platform/i18n/languages";
import type { Prisma } from "~/prisma/generated/client";
import { localityName } from "../model/locality-name";
import type { Place } from "../model/views/places";
import { isoDay } from "./select-source.server";

const unitSelect = {
  id: true,
  name: true,
  kinds: { select: { kind: true }, orderBy: { validFrom: "desc" }, take: 1 },
} satisfies Prisma.LocalitySelect;

export const placesSelect = {
  locality: {
    select: {
      ...unitSelect,
      validTo: true,
      parent: { select: { ...unitSelect, parent: { select: unitSelect } } },
    },
  },
} satisfies Prisma.ZoneLocalitySelect;

type PlaceRow = Prisma.ZoneLocalityGetPayload<{ select: typeof placesSelect }>;
type UnitRow = Prisma.LocalityGetPayload<{ select: typeof unitSelect }>;

/** Where a zone lies today, and how that place was called before. */
export function placesOf(rows: readonly PlaceRow[]): { placesNow: Place[]; placesBefore: Place[] } {
  // A district stands in the chain of its commune; alone it would say the same again.
  const containing = new Set(rows.map(({ locality }) => locality.parent?.id));
  const places = rows.filter(({ locality }) => !containing.has(locality.id)).map(placeOf);
  return {
    placesNow: places.filter(({ until }) => until === null),
    placesBefore: places.filter(({ until }) => until !== null),
  };
}

function placeOf({ locality }: PlaceRow): Place {
  const { parent } = locality;
  const units = [locality, parent, parent?.parent].filter((unit): unit is typeof locality => Boolean(unit));
  return { id: locality.id, chain: units.map(nameOf), until: isoDay(locality.validTo) };
}

function nameOf({ name, kinds }: UnitRow): Bilingual {
  const kind = kinds[0]?.kind;
  return kind ? localityName(name, kind) : { vi: name, en: name };
}
