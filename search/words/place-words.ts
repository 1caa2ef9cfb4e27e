import type { Bilingual } from "~/app/platform/i18n/languages";
import type { LocalityKind } from "~/app/sites/model/locality-name";
import { localityName } from "~/app/sites/model/locality-name";
import type { Prisma } from "~/prisma/generated/client";

const ownFields = {
  id: true,
  name: true,
  aliases: true,
  validTo: true,
  kinds: { select: { kind: true }, orderBy: { validFrom: "asc" } },
} as const satisfies Prisma.LocalitySelect;

/** A locality with the two levels above it: commune, former district, province. */
export const placeFields = {
  ...ownFields,
  parent: { select: { ...ownFields, parent: { select: ownFields } } },
} as const satisfies Prisma.LocalitySelect;

export interface Place {
  id: string;
  name: string;
  aliases: string[];
  validTo: Date | null;
  kinds: { kind: LocalityKind }[];
  parent?: Place | null;
}

/** The place and all that contain it, nearest first. */
export function withParents(place: Place): Place[] {
  return place.parent ? [place, ...withParents(place.parent)] : [place];
}

/** The kind it has today, or had when it ended. */
export function lastKind({ kinds }: Pick<Place, "kinds">): LocalityKind {
  return kinds.at(-1)?.kind ?? "commune";
}

export function placeName(place: Pick<Place, "name" | "kinds">): Bilingual {
  return localityName(place.name, lastKind(place));
}

/** Every way a place is named: with each kind it has had, in both languages, and its other spellings. */
export function placeWords({ name, aliases, kinds }: Place): string[] {
  const named = kinds.flatMap(({ kind }) => Object.values(localityName(name, kind)));
  return [...(named.length === 0 ? [name] : named), ...aliases];
}
