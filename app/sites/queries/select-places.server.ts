import type { Prisma } from "~/prisma/generated/client";
import type { Place, PlaceName } from "../model/places";
import { isoDay } from "./select-source.server";

const nameSelect = {
  name: true,
  kinds: { select: { kind: true }, orderBy: { validFrom: "desc" }, take: 1 },
} satisfies Prisma.LocalitySelect;

export const placesSelect = {
  locality: {
    select: {
      id: true,
      validTo: true,
      ...nameSelect,
      parent: { select: { ...nameSelect, parent: { select: nameSelect } } },
    },
  },
} satisfies Prisma.ZoneLocalitySelect;

type PlaceRow = Prisma.ZoneLocalityGetPayload<{ select: typeof placesSelect }>;
type NameRow = Prisma.LocalityGetPayload<{ select: typeof nameSelect }>;

const nameOf = ({ name, kinds }: NameRow): PlaceName => ({ name, kind: kinds[0]?.kind ?? null });

function placeOf({ locality }: PlaceRow): Place {
  const { parent } = locality;
  const containing = [parent, parent?.parent].filter((unit): unit is NameRow => Boolean(unit));
  return {
    id: locality.id,
    chain: [nameOf(locality), ...containing.map(nameOf)],
    until: isoDay(locality.validTo),
  };
}

/** Where a zone lies today, and how that place was called before. */
export function placesOf(rows: readonly PlaceRow[]): { placesNow: Place[]; placesBefore: Place[] } {
  const places = rows.map(placeOf);
  return {
    placesNow: places.filter(({ until }) => until === null),
    placesBefore: places.filter(({ until }) => until !== null),
  };
}
