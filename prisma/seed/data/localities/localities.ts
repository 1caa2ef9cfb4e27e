import type { Prisma } from "../../../generated/client";
import type { LocalityKind } from "../../../generated/enums";
import { day } from "../day";
import { boundaryOfDistrict, boundaryToday } from "./boundaries/boundaries";
import { communesToday } from "./communes/communes";
import { earlierMergers } from "./earlier";
import { endedUnitId } from "./ids";
import type { DistrictId } from "./provinces";
import { districts, provinces } from "./provinces";

/** Other spellings in print, and how people type a numbered ward. */
const spellings: Readonly<Record<string, readonly string[]>> = {
  "quoi-son-chau-thanh": ["Qưới Sơn"],
  "an-qui-thanh-phu": ["An Quy"],
  "ben-tre-ben-tre": ["TP Bến Tre"],
  "6-ben-tre": ["Phường 6", "P6"],
  "7-ben-tre": ["Phường 7", "P7"],
  "8-ben-tre": ["Phường 8", "P8"],
};

type Ended = { name: string; district: DistrictId; validTo: Date };

function endedUnit({ name, district, validTo }: Ended): Prisma.LocalityCreateManyInput {
  const id = endedUnitId(name, district);
  return {
    id,
    name,
    aliases: [...(spellings[id] ?? [])],
    parentId: district,
    validTo,
    sourceId: "vietnamadminunits",
    sureness: "confirmed",
  };
}

const endedIn2025 = communesToday.flatMap(({ madeOf }) =>
  madeOf.map(([name, district]) => endedUnit({ name, district, validTo: day("2025-06-30") })),
);

const endedEarlier = earlierMergers.map(({ name, district, lastDay, sourceId }) => ({
  ...endedUnit({ name, district, validTo: day(lastDay) }),
  sourceId,
}));

const today = communesToday.map((commune): Prisma.LocalityCreateManyInput => {
  const { id, name, code, centre, aliases } = commune;
  return {
    id,
    officialCode: code,
    name,
    aliases: [...(aliases ?? [])],
    parentId: "vinh-long",
    validFrom: day("2025-07-01"),
    latitude: centre[0],
    longitude: centre[1],
    sourceId: "vietnamadminunits",
    sureness: "confirmed",
    ...boundaryToday(commune),
  };
});

const endedDistricts = Object.values(districts).map((unit) => ({
  ...unit,
  aliases: [...(spellings[unit.id] ?? [])],
  ...boundaryOfDistrict(unit.id),
}));

/** Parents stand before their parts. */
export const localities: readonly Prisma.LocalityCreateManyInput[] = [
  ...provinces.map((unit) => ({ ...unit, aliases: "aliases" in unit ? [...unit.aliases] : [] })),
  ...endedDistricts,
  ...today,
  ...endedIn2025,
  ...endedEarlier,
];

export const kindOfEnded: ReadonlyMap<string, LocalityKind> = new Map(
  communesToday.flatMap(({ madeOf }) =>
    madeOf.map(([name, district, kind]) => [endedUnitId(name, district), kind ?? "commune"] as const),
  ),
);
